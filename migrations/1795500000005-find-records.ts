import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindRecords1795500000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE search_entry (
        record_id          bigint PRIMARY KEY,
        records_creator_id integer NOT NULL,
        channel_id         integer NOT NULL,
        origin             text NOT NULL,
        state              text NOT NULL,
        dated_at           timestamptz NOT NULL,
        words              tsvector NOT NULL
      );
      ALTER TABLE search_entry ALTER words SET STATISTICS 2000;
      CREATE INDEX search_entry_newest ON search_entry (dated_at DESC, record_id DESC);
      CREATE INDEX search_entry_channel ON search_entry (channel_id, dated_at DESC, record_id DESC);
      CREATE INDEX search_entry_words ON search_entry USING gin (words);

      CREATE TABLE search_progress (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        seq      bigint NOT NULL
      );
      INSERT INTO search_progress (seq) VALUES (0);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE search_progress; DROP TABLE search_entry`);
  }
}
