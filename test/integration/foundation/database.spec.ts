import { inspect } from 'node:util';
import { EntitySchema } from 'typeorm';
import { DatabaseFailure, isDatabaseAway, openDatabase } from '../../../src/foundation/database/index.js';
import { openTestDatabase, type TestDatabase } from '../../database/index.js';
import { eventually } from './eventually.js';

interface Note {
  readonly id: string;
  readonly text: string;
  readonly due: string | null;
}

const noteEntity = new EntitySchema<Note>({
  name: 'note',
  columns: {
    id: { type: 'bigint', primary: true },
    text: { type: 'text' },
    due: { type: 'date', nullable: true },
  },
});

const secret = 'Anna Andersson, 19 121212-1212';

const cutOthers = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
   WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`;

describe('the database', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase([noteEntity]);
    await test.database.inTransaction((tx) =>
      tx.query('CREATE TABLE note (id bigint PRIMARY KEY, text text NOT NULL UNIQUE, due date, at timestamptz)'),
    );
  });
  afterAll(() => test.close());
  const texts = async () =>
    (await test.database.read<Note>('SELECT text FROM note ORDER BY id')).map(({ text }) => text);

  it('keeps what a transaction wrote, and answers what RETURNING says', async () => {
    const written = await test.database.inTransaction((tx) =>
      tx.query(`INSERT INTO note VALUES (1, 'hej', '2024-02-29', '2024-03-01T00:00:00Z') RETURNING *`),
    );
    const expected = { id: '1', text: 'hej', due: '2024-02-29', at: new Date('2024-03-01T00:00:00Z') };
    expect(written).toEqual([expected]);
    expect(await test.database.read('SELECT * FROM note WHERE id = $1', [1])).toEqual([expected]);
    const changed = await test.database.inTransaction((tx) =>
      tx.query('UPDATE note SET due = due + 1 WHERE id = $1 RETURNING due', [1]),
    );
    expect(changed).toEqual([{ due: '2024-03-01' }]);
  });

  it('answers calendar days as days, also in lists, and counts them in no time zone', async () => {
    const rows = await test.database.read(
      `SELECT ARRAY['2024-02-29', NULL]::date[] AS days, '2024-03-01T23:30:00Z'::timestamptz::date AS day`,
    );
    expect(rows).toEqual([{ days: ['2024-02-29', null], day: '2024-03-01' }]);
  });

  it('undoes everything when the deed throws, and throws on what the deed threw', async () => {
    const before = await texts();
    const why = new Error('changed my mind');
    const deed = test.database.inTransaction(async (tx) => {
      await tx.query(`INSERT INTO note VALUES (2, 'nej')`);
      throw why;
    });
    await expect(deed).rejects.toBe(why);
    expect(await texts()).toEqual(before);
  });

  it('writes through repositories in the same transaction', async () => {
    const before = await texts();
    const deed = test.database.inTransaction(async (tx) => {
      await tx.repository(noteEntity).save({ id: '3', text: 'i samma', due: '2026-01-01' });
      expect(await tx.query('SELECT due FROM note WHERE id = 3')).toEqual([{ due: '2026-01-01' }]);
      throw new Error('undo');
    });
    await expect(deed).rejects.toThrow('undo');
    expect(await texts()).toEqual(before);
  });

  it('does not write after the transaction has ended', async () => {
    const left = await test.database.inTransaction((tx) => Promise.resolve(tx));
    await expect(left.query(`INSERT INTO note VALUES (4, 'sent')`)).rejects.toThrow('the transaction has ended');
    expect(await texts()).not.toContain('sent');
  });

  it.each([
    `INSERT INTO note VALUES (5, 'smuggled')`,
    `WITH w AS (DELETE FROM note RETURNING 1) SELECT * FROM w`,
    `CREATE TABLE smuggled ()`,
  ])('refuses to write where it reads: %s', async (sql) => {
    await expect(test.database.read(sql)).rejects.toMatchObject({ code: '25006' });
  });

  it.each([
    [
      'a repository',
      (id: string) =>
        test.database.inTransaction((tx) =>
          tx.repository(noteEntity).insert([
            { id, text: secret, due: null },
            { id: `${id}0`, text: secret, due: null },
          ]),
        ),
    ],
    [
      'SQL',
      (id: string) =>
        test.database.inTransaction((tx) =>
          tx.query('INSERT INTO note SELECT $1::bigint + n, $2 FROM generate_series(1, 2) n', [id, secret]),
        ),
    ],
    ['a value that is no date', () => test.database.read('SELECT $1::date', [secret])],
    ['a search that cannot be parsed', () => test.database.read(`SELECT to_tsquery('swedish', $1)`, [secret])],
  ])('fails without telling what was written, through %s', async (_, deed: (id: string) => Promise<unknown>) => {
    const failure = await deed('70').then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(DatabaseFailure);
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toMatch(/Anna|1212/);
  });

  it('says which constraint was broken, in which table', async () => {
    const twice = test.database.inTransaction((tx) => tx.query(`INSERT INTO note VALUES (8, 'a'), (9, 'a')`));
    const told = { code: '23505', constraint: 'note_text_key', table: 'note', severity: 'ERROR' };
    await expect(twice).rejects.toMatchObject(told);
  });

  it('streams a hundred thousand rows in batches, and takes its connection back', async () => {
    let rows = 0;
    let sum = 0;
    for await (const { n } of test.database.streamRows<{ n: number }>(
      'SELECT generate_series(1, $1::int) AS n',
      [100_000],
    )) {
      rows += 1;
      sum += n;
    }
    expect([rows, sum]).toEqual([100_000, 5_000_050_000]);
    for (let time = 0; time < 20; time++)
      for await (const _ of test.database.streamRows('SELECT generate_series(1, 9000)', [], 10)) break;
    expect(await test.database.isReachable()).toBe(true);
  });

  it('survives the loss of its connections, tells it from other failures, and goes on', async () => {
    const lost = test.database.inTransaction(async (tx) => {
      await test.database.read(cutOthers);
      await tx.query('SELECT 1');
    });
    await expect(lost.catch(isDatabaseAway)).resolves.toBe(true);
    expect(await test.database.inTransaction((tx) => tx.query('SELECT 1 AS n'))).toEqual([{ n: 1 }]);
  });

  it('is not reachable once it is closed', async () => {
    const database = await openDatabase(test.url);
    expect(await database.isReachable()).toBe(true);
    await database.close();
    expect(await database.isReachable()).toBe(false);
  });

  it('asks again on another connection where the one it read on was cut', async () => {
    const slow = test.database.read<{ answer: number }>(`SELECT 42 AS answer FROM pg_sleep(1)`);
    await eventually(async () => ((await cutReaders()) > 0 ? true : null));
    expect(await slow).toEqual([{ answer: 42 }]);
  });

  const cutReaders = async () => {
    const cut = await test.database.inTransaction((tx) =>
      tx.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%pg_sleep(1)'`,
      ),
    );
    return cut.length;
  };
});
