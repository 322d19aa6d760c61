import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody was last told of a disposal list, and lists of which somebody was not told when it was last tried. */
export class RememberRemindersOfDisposal1795500000086 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE disposal_reminder (
        mail    text NOT NULL,
        list_id integer NOT NULL REFERENCES disposal_list,
        matter  text NOT NULL,
        sent_at timestamptz NOT NULL,
        PRIMARY KEY (mail, list_id, matter)
      );
      CREATE TABLE unsent_disposal_reminder (
        list_id  integer PRIMARY KEY REFERENCES disposal_list,
        cause    text NOT NULL CHECK (cause IN ('no-mail', 'mail-refused', 'server-away')),
        tried_at timestamptz NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE unsent_disposal_reminder; DROP TABLE disposal_reminder`);
  }
}
