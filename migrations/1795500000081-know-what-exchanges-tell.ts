import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which records a raw exchange tells of, so that it can go before they do. Of older exchanges nobody knows it. */
export class KnowWhatExchangesTell1795500000081 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE exchange ADD tells text NOT NULL DEFAULT 'unsure' CHECK (tells IN ('unread', 'known', 'unsure'));
      ALTER TABLE exchange ALTER tells SET DEFAULT 'unread';
      CREATE INDEX exchange_not_known ON exchange (channel_id, sent_at) WHERE tells <> 'known';
      CREATE INDEX exchange_channel ON exchange (channel_id, sent_at);

      CREATE TABLE exchange_told (
        exchange_id uuid NOT NULL REFERENCES exchange,
        channel_id  integer NOT NULL,
        record_ids  bigint[] NOT NULL
      );
      CREATE INDEX exchange_told_exchange ON exchange_told (exchange_id);
      CREATE INDEX exchange_told_records ON exchange_told USING gin (record_ids);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE exchange_told; DROP INDEX exchange_channel; DROP INDEX exchange_not_known;
      ALTER TABLE exchange DROP tells;
    `);
  }
}
