import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An administrator gives roles to everybody, so the role is held everywhere or not at all. */
export class NameTokensAndBoundAdministrators1795500000033 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE personal_token ADD name text;
      DELETE FROM person_role WHERE role = 'administrator' AND records_creator_id IS NOT NULL;
      DELETE FROM api_key_role WHERE role = 'administrator' AND records_creator_id IS NOT NULL;
      ALTER TABLE person_role ADD CONSTRAINT person_administers_everywhere
        CHECK (role <> 'administrator' OR records_creator_id IS NULL);
      ALTER TABLE api_key_role ADD CONSTRAINT api_key_administers_everywhere
        CHECK (role <> 'administrator' OR records_creator_id IS NULL);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE api_key_role DROP CONSTRAINT api_key_administers_everywhere;
      ALTER TABLE person_role DROP CONSTRAINT person_administers_everywhere;
      ALTER TABLE personal_token DROP name;
    `);
  }
}
