import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An item of an XML feed is read with the namespaces, encoding and address of the page that it stood on. */
export class KeepWhatOwnBytesInherit1795500000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE record_version ADD COLUMN inherited jsonb`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE record_version DROP COLUMN inherited`);
  }
}
