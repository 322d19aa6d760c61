import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CountRecordsByDay1795500000064 } from '../../../migrations/1795500000064-count-records-by-day.js';
import { migrations } from '../../../migrations/index.js';
import { migrate } from '../../../src/foundation/database/index.js';
import { openTestDatabase, type TestDatabase } from '../../database/index.js';

class MakeShelf1900000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE shelf (book text)');
  }
  async down(): Promise<void> {}
}

class FillShelf1900000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`INSERT INTO shelf VALUES ('first')`);
  }
  async down(): Promise<void> {}
}

class BreakShelf1900000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`INSERT INTO shelf VALUES ('half')`);
    await queryRunner.query('ALTER TABLE shelf DROP COLUMN page');
  }
  async down(): Promise<void> {}
}

type Row = Readonly<Record<string, unknown>>;

describe('migrations', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  it('run once, in order, although three processes start at once', async () => {
    const steps = [MakeShelf1900000000001, FillShelf1900000000002];
    const done = await Promise.all([1, 2, 3].map(() => migrate(test.url, steps)));
    expect(done.flat()).toEqual(['MakeShelf1900000000001', 'FillShelf1900000000002']);
    expect(await test.database.read('SELECT * FROM shelf')).toEqual([{ book: 'first' }]);
  });

  it('leave nothing of a step that fails, and keep the steps before it', async () => {
    const steps = [MakeShelf1900000000001, BreakShelf1900000000003];
    await expect(migrate(test.url, steps)).rejects.toThrow(/column "page" of relation "shelf" does not exist/);
    expect(await test.database.read('SELECT * FROM shelf')).toEqual([]);
    expect(await migrate(test.url, [MakeShelf1900000000001])).toEqual([]);
  });

  it('count the records that are there already by Swedish day, before more come', async () => {
    const before = migrations.slice(0, migrations.indexOf(CountRecordsByDay1795500000064));
    await emptyDatabase();
    await migrate(test.url, before);
    await keepRecords(`
      (1, '2026-01-31T22:59:59Z', 'post'), (1, '2026-01-31T23:00:00Z', 'post'), (1, '2026-01-31T23:00:00Z', 'post'),
      (1, '2026-06-30T21:59:59Z', 'comment'), (1, '2026-06-30T22:00:00Z', 'reply'), (1, NULL, 'post'),
      (2, '2026-01-31T23:00:00Z', 'post')`);
    expect(await migrate(test.url)).toContain('CountRecordsByDay1795500000064');
    const counted = `SELECT channel_id, published_on::text, kind, records::int FROM record_day_tally ORDER BY 1, 2, 3`;
    expect((await test.database.read<Row>(counted)).map((row) => Object.values(row))).toEqual([
      [1, '2026-01-31', 'post', 1],
      [1, '2026-02-01', 'post', 2],
      [1, '2026-06-30', 'comment', 1],
      [1, '2026-07-01', 'reply', 1],
      [2, '2026-02-01', 'post', 1],
    ]);
  });

  const emptyDatabase = () =>
    test.database.inTransaction(
      async (tx) => void (await tx.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')),
    );

  /** As the schema was then: channel, published, kind. */
  function keepRecords(rows: string): Promise<void> {
    return test.database.inTransaction(async (tx) => {
      await tx.query(`INSERT INTO records_creator (name) VALUES ('Kommunstyrelsen')`);
      await tx.query(`
        INSERT INTO channel (platform, address, records_creator_id, unit, officer, account_id, locator, display_name,
                             profile_url, own_account_ids, triage_from, rhythm, registered_at, review_due_on)
        SELECT 'mastodon', '', 1, '', '', n, '', '', '', '{}', '2026-01-01', 'night', '2026-01-01', '2027-01-01'
          FROM generate_series(1, 2) n`);
      await tx.query(`
        INSERT INTO record (records_creator_id, channel_id, platform_item_id, local_id, kind, origin, thread_item_id,
                            published_at, published_at_is, captured_at, state, state_since, latest_version)
        SELECT 1, channel, n, n, kind, 'received', n, published::timestamptz, 'platform', '2026-11-24', 'visible',
               '2026-11-24', 1
          FROM (SELECT stated.*, row_number() OVER () AS n
                  FROM (VALUES ${rows}) AS stated (channel, published, kind)) AS numbered`);
    });
  }
});
