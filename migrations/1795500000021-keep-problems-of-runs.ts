import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepProblemsOfRuns1795500000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE capture_run ADD problems jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE capture_run DROP problems`);
  }
}
