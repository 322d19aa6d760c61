import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody was last reminded of something: nobody is told the same twice in a week. */
export class RememberReminders1795500000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE reminder (
        mail       text NOT NULL,
        channel_id integer NOT NULL REFERENCES channel,
        reason     text NOT NULL,
        sent_at    timestamptz NOT NULL,
        PRIMARY KEY (mail, channel_id, reason)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE reminder`);
  }
}
