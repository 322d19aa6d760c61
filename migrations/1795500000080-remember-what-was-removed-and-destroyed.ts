import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What we removed from a channel, and what remains of a record once its content has been destroyed. */
export class RememberWhatWasRemovedAndDestroyed1795500000080 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE channel_removal (
        record_id  bigint PRIMARY KEY REFERENCES record,
        ground     text NOT NULL CHECK (ground IN ('criminal', 'channel-rules', 'spam', 'secrecy', 'mistake', 'other')),
        reason     text NOT NULL CHECK (reason <> ''),
        removed_on date NOT NULL,
        removed_by text NOT NULL CHECK (removed_by <> ''),
        noted_by   text NOT NULL,
        noted_at   timestamptz NOT NULL
      );

      CREATE TABLE destroyed_record (
        id                 bigint PRIMARY KEY,
        records_creator_id integer NOT NULL REFERENCES records_creator,
        channel_id         integer NOT NULL REFERENCES channel,
        kind               text NOT NULL,
        origin             text NOT NULL,
        class              text,
        counted_on         date,
        captured_on        date NOT NULL,
        versions           integer NOT NULL,
        was_visible        boolean NOT NULL,
        item_digest        bytea NOT NULL CHECK (length(item_digest) = 32),
        list_id            integer NOT NULL,
        rule_ref           integer REFERENCES rule_wording,
        destroyed_on       date NOT NULL
      );
      CREATE UNIQUE INDEX destroyed_record_item ON destroyed_record (channel_id, item_digest, records_creator_id);
      CREATE INDEX destroyed_record_list ON destroyed_record (list_id, id);

      CREATE TABLE destroyed_item_salt (
        channel_id integer PRIMARY KEY REFERENCES channel,
        salt       bytea NOT NULL CHECK (length(salt) = 16)
      );

      CREATE TABLE destroyed_tally (
        channel_id integer NOT NULL REFERENCES channel,
        kind       text NOT NULL,
        records    bigint NOT NULL,
        PRIMARY KEY (channel_id, kind)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE destroyed_tally; DROP TABLE destroyed_item_salt; DROP TABLE destroyed_record; DROP TABLE channel_removal`,
    );
  }
}
