import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetPeopleAct1795500000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE person (
        id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name      text NOT NULL CHECK (name <> ''),
        mail      text NOT NULL,
        added_at  timestamptz NOT NULL,
        closed_at timestamptz
      );
      CREATE UNIQUE INDEX person_mail ON person (lower(mail)) WHERE closed_at IS NULL;

      CREATE TABLE person_role (
        person_id          integer NOT NULL REFERENCES person,
        role               text NOT NULL,
        records_creator_id integer REFERENCES records_creator,
        UNIQUE NULLS NOT DISTINCT (person_id, role, records_creator_id)
      );

      CREATE TABLE personal_token (
        id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        person_id    integer NOT NULL REFERENCES person,
        token_sha256 bytea NOT NULL UNIQUE,
        made_at      timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL,
        revoked_at   timestamptz
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE personal_token; DROP TABLE person_role; DROP TABLE person`);
  }
}
