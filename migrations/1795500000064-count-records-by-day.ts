import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountRecordsByDay1795500000064 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE record_day_tally (
        channel_id   integer NOT NULL REFERENCES channel,
        published_on date NOT NULL,
        kind         text NOT NULL,
        records      bigint NOT NULL,
        PRIMARY KEY (channel_id, published_on, kind)
      );
      INSERT INTO record_day_tally (channel_id, published_on, kind, records)
      SELECT channel_id, (published_at AT TIME ZONE 'Europe/Stockholm')::date, kind, count(*)
        FROM record WHERE published_at IS NOT NULL GROUP BY 1, 2, 3;

      DROP INDEX record_published;
      CREATE INDEX record_published ON record (channel_id, published_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX record_published;
      CREATE INDEX record_published ON record (channel_id, published_at) INCLUDE (kind);
      DROP TABLE record_day_tally;
    `);
  }
}
