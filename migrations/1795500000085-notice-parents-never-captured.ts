import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records that answer something in their channel that is not here; it is noticed as records change, not when somebody looks. */
export class NoticeParentsNeverCaptured1795500000085 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE record_without_parent (
        record_id  bigint PRIMARY KEY REFERENCES record ON DELETE CASCADE,
        channel_id integer NOT NULL REFERENCES channel
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE record_without_parent`);
  }
}
