import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Channels whose reminder did not leave when it was last tried. */
export class RememberRemindersThatWereNotSent1795500000065 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE unsent_reminder (
        channel_id integer PRIMARY KEY REFERENCES channel,
        cause      text NOT NULL CHECK (cause IN ('no-mail', 'mail-refused', 'server-away')),
        tried_at   timestamptz NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE unsent_reminder`);
  }
}
