import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RegisterChannels1795500000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE records_creator (
        id   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name text NOT NULL UNIQUE CHECK (name <> '')
      );

      CREATE TABLE channel (
        id                 integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        platform           text NOT NULL,
        address            text NOT NULL,
        records_creator_id integer NOT NULL REFERENCES records_creator,
        unit               text NOT NULL,
        officer            text NOT NULL,
        substitute         text,
        account_id         text NOT NULL,
        locator            text NOT NULL,
        display_name       text NOT NULL,
        profile_url        text NOT NULL,
        own_account_ids    text[] NOT NULL,
        decided_by         text,
        decided_on         date,
        purpose            text,
        triage_from        date NOT NULL,
        rhythm             text NOT NULL CHECK (rhythm IN ('night', 'hour')),
        registered_at      timestamptz NOT NULL,
        closed_on          date,
        closing_reason     text,
        CHECK ((closed_on IS NULL) = (closing_reason IS NULL))
      );
      CREATE UNIQUE INDEX channel_account_is_registered_once ON channel (platform, account_id) WHERE closed_on IS NULL;

      CREATE TABLE channel_change (
        id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        channel_id integer NOT NULL REFERENCES channel,
        at         timestamptz NOT NULL,
        actor      text NOT NULL,
        deed       text NOT NULL,
        changes    jsonb NOT NULL
      );
      CREATE INDEX channel_change_channel ON channel_change (channel_id, id);

      CREATE TABLE channel_credential (
        channel_id integer PRIMARY KEY REFERENCES channel,
        key_id     text NOT NULL,
        sealed     bytea NOT NULL,
        stored_at  timestamptz NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE channel_credential; DROP TABLE channel_change; DROP TABLE channel; DROP TABLE records_creator`,
    );
  }
}
