import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TakeRulesIntoUse1795500000061 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE rule_set (
        id       integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        taken_at timestamptz NOT NULL,
        sha256   bytea NOT NULL,
        texts    jsonb NOT NULL
      );
      CREATE TABLE rule_wording (
        ref          integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind         text NOT NULL CHECK (kind IN ('classification', 'retention')),
        rule_id      text NOT NULL,
        version      integer NOT NULL,
        checksum     bytea NOT NULL,
        is_decided   boolean NOT NULL,
        describes    text NOT NULL,
        rule_set_id  integer NOT NULL REFERENCES rule_set,
        UNIQUE (kind, rule_id, version, checksum)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE rule_wording; DROP TABLE rule_set`);
  }
}
