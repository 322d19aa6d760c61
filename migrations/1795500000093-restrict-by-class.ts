import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A class may restrict its records, each of them once: what a person then opens stays open as long as it has that class. */
export class RestrictByClass1795500000093 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE record_class ADD COLUMN has_restricted boolean NOT NULL DEFAULT false`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE record_class DROP COLUMN has_restricted`);
  }
}
