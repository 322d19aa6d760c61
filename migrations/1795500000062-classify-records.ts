import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ClassifyRecords1795500000062 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE record_class (
        record_id          bigint PRIMARY KEY REFERENCES record,
        records_creator_id integer NOT NULL REFERENCES records_creator,
        channel_id         integer NOT NULL REFERENCES channel,
        class              text,
        basis              text NOT NULL CHECK (basis IN ('rule', 'clash', 'no-rule', 'person')),
        rule_refs          integer[] NOT NULL,
        decided_by         text,
        reason             text,
        since              timestamptz NOT NULL,
        CHECK ((class IS NULL) = (basis IN ('clash', 'no-rule'))),
        CHECK ((basis = 'person') = (decided_by IS NOT NULL AND reason IS NOT NULL))
      );
      CREATE INDEX record_unclassified ON record_class (channel_id, record_id) WHERE class IS NULL;

      CREATE TABLE record_class_before (
        id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        record_id  bigint NOT NULL REFERENCES record,
        class      text,
        basis      text NOT NULL,
        rule_refs  integer[] NOT NULL,
        decided_by text,
        reason     text,
        since      timestamptz NOT NULL,
        until      timestamptz NOT NULL
      );
      CREATE INDEX record_class_before_record ON record_class_before (record_id, id);

      CREATE TABLE post_wording (
        record_id          bigint PRIMARY KEY REFERENCES record,
        records_creator_id integer NOT NULL REFERENCES records_creator,
        channel_id         integer NOT NULL REFERENCES channel,
        dated_at           timestamptz NOT NULL,
        digest             bytea,
        permalink          text,
        links              text[] NOT NULL
      );
      CREATE INDEX post_wording_digest ON post_wording (records_creator_id, digest);
      CREATE INDEX post_wording_permalink ON post_wording (records_creator_id, permalink);
      CREATE INDEX post_wording_links ON post_wording USING gin (links);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE post_wording; DROP TABLE record_class_before; DROP TABLE record_class`);
  }
}
