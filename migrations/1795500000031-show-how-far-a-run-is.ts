import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ShowHowFarARunIs1795500000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE capture_run
        ADD items_read integer NOT NULL DEFAULT 0,
        ADD requests_sent integer NOT NULL DEFAULT 0,
        ADD progressed_at timestamptz;
      CREATE INDEX capture_run_channel ON capture_run (channel_id, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX capture_run_channel;
      ALTER TABLE capture_run DROP items_read, DROP requests_sent, DROP progressed_at;
    `);
  }
}
