import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetPeopleSignIn1795500000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE person ADD password_hash text;

      CREATE TABLE web_session (
        id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        token_sha256 bytea NOT NULL UNIQUE,
        person_id    integer NOT NULL REFERENCES person,
        begun_at     timestamptz NOT NULL,
        seen_at      timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL,
        revoked_at   timestamptz
      );
      CREATE INDEX web_session_person ON web_session (person_id) WHERE revoked_at IS NULL;

      CREATE TABLE one_time_link (
        id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        token_sha256 bytea NOT NULL UNIQUE,
        person_id    integer REFERENCES person,
        made_at      timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL,
        used_at      timestamptz
      );

      CREATE TABLE sign_in_failure (
        mail_sha256 bytea PRIMARY KEY,
        failures    integer NOT NULL,
        last_at     timestamptz NOT NULL
      );

      CREATE TABLE api_key (
        id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name         text NOT NULL CHECK (name <> ''),
        token_sha256 bytea NOT NULL UNIQUE,
        made_by      integer REFERENCES person,
        made_at      timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL,
        revoked_at   timestamptz
      );
      CREATE TABLE api_key_role (
        api_key_id         integer NOT NULL REFERENCES api_key,
        role               text NOT NULL,
        records_creator_id integer REFERENCES records_creator,
        UNIQUE NULLS NOT DISTINCT (api_key_id, role, records_creator_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE api_key_role; DROP TABLE api_key; DROP TABLE sign_in_failure; DROP TABLE one_time_link;
      DROP TABLE web_session; ALTER TABLE person DROP password_hash;
    `);
  }
}
