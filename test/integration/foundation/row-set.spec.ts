import { rowSet } from '../../../src/foundation/database/index.js';
import { openTestDatabase, type TestDatabase } from '../../database/index.js';

interface Row {
  readonly words: string | null;
  readonly bytes: Buffer | null;
  readonly at: Date | null;
}

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

describe('rows as one parameter for each column', () => {
  it('come through as they were, whatever they hold', async () => {
    const rows: Row[] = [
      { words: 'blåbär {",\\ NULL}\n😀', bytes: Buffer.from([0, 92, 255]), at: new Date('2024-02-29T23:59:59.999Z') },
      { words: '', bytes: Buffer.alloc(0), at: new Date('1969-12-31T23:59:59.001Z') },
      { words: null, bytes: null, at: null },
      { words: 'NULL', bytes: Buffer.alloc(70_000, 7), at: new Date('9999-12-31T00:00:00Z') },
    ];
    expect(await sendAndRead(rows)).toEqual(rows);
  });

  it('may be none', async () => {
    expect(await sendAndRead([])).toEqual([]);
  });

  it('give the replacement character for half a surrogate pair', async () => {
    const [row] = await sendAndRead([{ words: 'a\uD83Db', bytes: null, at: null }]);
    expect(row?.words).toBe('a\uFFFDb');
  });
});

async function sendAndRead(rows: readonly Row[]): Promise<Row[]> {
  const set = rowSet('i', rows, {
    words: ['text', (row) => row.words],
    bytes: ['bytea', (row) => row.bytes],
    at: ['timestamptz', (row) => row.at],
  });
  return test.database.read(`SELECT * FROM ${set.sql}`, set.parameters);
}
