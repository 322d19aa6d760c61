import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRecords1795500000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE record (
        id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        records_creator_id   integer NOT NULL REFERENCES records_creator,
        channel_id           integer NOT NULL REFERENCES channel,
        platform_item_id     text NOT NULL,
        local_id             text NOT NULL,
        permalink            text,
        kind                 text NOT NULL CHECK (kind IN ('post', 'comment', 'reply', 'message', 'snapshot')),
        origin               text NOT NULL CHECK (origin IN ('received', 'drawn-up')),
        author_id            text,
        author_name          text,
        author_absent        text,
        parent_item_id       text,
        first_parent_item_id text,
        thread_item_id       text NOT NULL,
        published_at         timestamptz,
        published_at_is      text NOT NULL CHECK (published_at_is IN ('platform', 'author', 'unknown')),
        counts_from          timestamptz,
        captured_at          timestamptz NOT NULL,
        language             text,
        state                text NOT NULL CHECK (state IN ('visible', 'hidden-by-us', 'gone', 'unavailable')),
        state_since          timestamptz NOT NULL,
        latest_version       integer NOT NULL,
        UNIQUE (channel_id, platform_item_id, records_creator_id)
      ) WITH (fillfactor = 90);
      CREATE INDEX record_thread ON record (channel_id, thread_item_id);
      CREATE INDEX record_published ON record (channel_id, published_at);

      CREATE TABLE record_version (
        record_id      bigint NOT NULL REFERENCES record,
        n              integer NOT NULL,
        edited_at      timestamptz,
        captured_at    timestamptz NOT NULL,
        text           text NOT NULL,
        links          text[] NOT NULL,
        content_hash   bytea NOT NULL,
        reader_version integer NOT NULL,
        exchange_id    uuid NOT NULL,
        bytes_offset   integer NOT NULL,
        own_bytes      bytea NOT NULL,
        sha256         bytea NOT NULL,
        salt           bytea NOT NULL,
        sealed_digest  bytea NOT NULL,
        PRIMARY KEY (record_id, n)
      );
      CREATE INDEX record_version_exchange ON record_version (exchange_id);

      CREATE TABLE stored_file (
        sha256     bytea PRIMARY KEY,
        bytes      bigint NOT NULL,
        stored_at  timestamptz NOT NULL,
        checked_at timestamptz NOT NULL
      );
      CREATE INDEX stored_file_checked ON stored_file (checked_at);

      CREATE TABLE record_attachment (
        record_id         bigint NOT NULL,
        n                 integer NOT NULL,
        position          integer NOT NULL,
        channel_id        integer NOT NULL,
        platform_media_id text NOT NULL,
        url               text NOT NULL,
        alt_text          text,
        media_type        text,
        sha256            bytea REFERENCES stored_file,
        failure           text,
        attempts          integer NOT NULL DEFAULT 0,
        try_on            date,
        PRIMARY KEY (record_id, n, position),
        FOREIGN KEY (record_id, n) REFERENCES record_version
      );
      CREATE INDEX record_attachment_file ON record_attachment (sha256);
      CREATE INDEX record_attachment_missing ON record_attachment (channel_id, try_on) WHERE sha256 IS NULL;

      CREATE TABLE record_tally (
        channel_id integer NOT NULL REFERENCES channel,
        kind       text NOT NULL,
        state      text NOT NULL,
        records    bigint NOT NULL,
        PRIMARY KEY (channel_id, kind, state)
      );

      CREATE TABLE record_change (
        seq       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        record_id bigint NOT NULL,
        change    text NOT NULL
      );

      CREATE UNLOGGED TABLE record_sighting (
        channel_id integer NOT NULL,
        run_id     bigint NOT NULL,
        record_id  bigint NOT NULL,
        PRIMARY KEY (channel_id, run_id, record_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE record_sighting; DROP TABLE record_change; DROP TABLE record_tally; DROP TABLE record_attachment;
      DROP TABLE stored_file; DROP TABLE record_version; DROP TABLE record;
    `);
  }
}
