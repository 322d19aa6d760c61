import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetJobsFollowRecords1795500000060 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE record_follower (
        job           text PRIMARY KEY,
        seq           bigint NOT NULL DEFAULT 0,
        pass_channels integer[] NOT NULL DEFAULT '{}',
        pass_after    bigint NOT NULL DEFAULT 0
      );
      CREATE TABLE channel_asking (
        job        text NOT NULL,
        channel_id integer NOT NULL REFERENCES channel,
        standing   text NOT NULL,
        PRIMARY KEY (job, channel_id)
      );
      CREATE INDEX record_snapshot ON record (channel_id, captured_at) WHERE kind = 'snapshot';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX record_snapshot; DROP TABLE channel_asking; DROP TABLE record_follower`);
  }
}
