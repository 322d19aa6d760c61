import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DisposeOfRecords1795500000084 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE disposal_list (
        id                 integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        records_creator_id integer NOT NULL REFERENCES records_creator,
        year               integer NOT NULL,
        number             integer NOT NULL,
        name               text NOT NULL UNIQUE,
        kind               text NOT NULL CHECK (kind IN ('retention', 'raw-exchanges', 'emergency', 'withdrawal')),
        state              text NOT NULL CHECK (state IN ('proposed', 'approved', 'executing', 'executed', 'cancelled')),
        reason             text,
        police_reference   text,
        proposed_by        text NOT NULL,
        proposed_by_person integer REFERENCES person,
        proposed_at        timestamptz NOT NULL,
        approved_by        text,
        approved_by_person integer REFERENCES person,
        approved_at        timestamptz,
        set_sha256         bytea,
        executable_from    date,
        executed_by        text,
        executed_by_person integer REFERENCES person,
        began_at           timestamptz,
        ended_at           timestamptz,
        attempts           integer NOT NULL DEFAULT 0,
        versions           bigint NOT NULL DEFAULT 0,
        files              bigint NOT NULL DEFAULT 0,
        bytes              bigint NOT NULL DEFAULT 0,
        cancelled_by       text,
        cancelled_at       timestamptz,
        cancelling_reason  text,
        UNIQUE (records_creator_id, year, number),
        CHECK ((approved_at IS NULL) = (set_sha256 IS NULL)),
        CHECK ((cancelled_at IS NULL) = (cancelling_reason IS NULL)),
        CHECK ((state = 'executed') = (ended_at IS NOT NULL)),
        CHECK (approved_by_person IS DISTINCT FROM proposed_by_person OR approved_by_person IS NULL),
        CHECK (executed_by_person IS DISTINCT FROM approved_by_person OR executed_by_person IS NULL)
      );
      CREATE INDEX disposal_list_state ON disposal_list (state, id);

      CREATE TABLE disposal_line (
        id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        list_id      integer NOT NULL REFERENCES disposal_list,
        record_id    bigint,
        exchange_id  uuid,
        channel_id   integer NOT NULL REFERENCES channel,
        class        text,
        origin       text,
        dated_on     date,
        rule_ref     integer REFERENCES rule_wording,
        due_on       date,
        mark         text CHECK (mark IN ('read', 'struck', 'prolonged')),
        marked_by    text,
        marked_at    timestamptz,
        reason       text,
        prolonged_to date,
        outcome      text CHECK (outcome IN ('destroyed', 'spared')),
        blockers     text[] NOT NULL DEFAULT '{}',
        is_open      boolean NOT NULL DEFAULT true,
        CHECK (num_nonnulls(record_id, exchange_id) = 1),
        CHECK ((mark = 'prolonged') = (prolonged_to IS NOT NULL)),
        CHECK (mark NOT IN ('struck', 'prolonged') OR reason IS NOT NULL)
      ) WITH (fillfactor = 80);
      CREATE INDEX disposal_line_list ON disposal_line (list_id, id);
      CREATE UNIQUE INDEX disposal_line_record_once ON disposal_line (record_id) WHERE is_open;
      CREATE UNIQUE INDEX disposal_line_exchange_once ON disposal_line (exchange_id) WHERE is_open;
      CREATE INDEX disposal_line_record ON disposal_line (record_id);

      CREATE TABLE disposal_exemption (
        record_id bigint PRIMARY KEY,
        until     date,
        reason    text NOT NULL,
        made_by   text NOT NULL,
        made_at   timestamptz NOT NULL,
        list_id   integer NOT NULL REFERENCES disposal_list
      );

      CREATE TABLE destroyed_exchange (
        id                 uuid PRIMARY KEY,
        channel_id         integer NOT NULL REFERENCES channel,
        sent_on            date NOT NULL,
        records_told_of    integer NOT NULL,
        neighbours         integer NOT NULL,
        list_id            integer NOT NULL REFERENCES disposal_list,
        rule_ref           integer REFERENCES rule_wording,
        destroyed_on       date NOT NULL
      );
      CREATE INDEX destroyed_exchange_list ON destroyed_exchange (list_id, id);

      CREATE TABLE doomed_file (
        id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        store    text NOT NULL,
        name     text NOT NULL,
        list_id  integer NOT NULL REFERENCES disposal_list,
        attempts integer NOT NULL DEFAULT 0,
        failure  text,
        UNIQUE (store, name)
      );
      CREATE INDEX doomed_file_list ON doomed_file (list_id, id);

      CREATE TABLE kept_file (
        list_id integer NOT NULL REFERENCES disposal_list,
        sha256  bytea NOT NULL,
        PRIMARY KEY (list_id, sha256)
      );

      CREATE TABLE disposal_failure (
        id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        list_id  integer NOT NULL REFERENCES disposal_list,
        store    text NOT NULL,
        failure  text NOT NULL,
        attempts integer NOT NULL
      );

      CREATE TABLE disposal_certificate (
        list_id   integer PRIMARY KEY REFERENCES disposal_list,
        issued_at timestamptz NOT NULL,
        document  text NOT NULL,
        sha256    bytea NOT NULL CHECK (length(sha256) = 32)
      );
      CREATE FUNCTION refuse_certificate_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'certificates are only added' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER disposal_certificate_is_kept BEFORE UPDATE OR DELETE ON disposal_certificate
        FOR EACH ROW EXECUTE FUNCTION refuse_certificate_change();
      CREATE TRIGGER disposal_certificate_is_never_emptied BEFORE TRUNCATE ON disposal_certificate
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_certificate_change();

      ALTER TABLE destroyed_record ADD FOREIGN KEY (list_id) REFERENCES disposal_list;
      CREATE INDEX record_assessment_due ON record_assessment (records_creator_id, due_on, record_id)
        WHERE outcome = 'due-for-disposal';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX record_assessment_due;
      ALTER TABLE destroyed_record DROP CONSTRAINT destroyed_record_list_id_fkey;
      DROP TABLE disposal_certificate; DROP FUNCTION refuse_certificate_change; DROP TABLE disposal_failure;
      DROP TABLE kept_file;
      DROP TABLE doomed_file;
      DROP TABLE destroyed_exchange; DROP TABLE disposal_exemption; DROP TABLE disposal_line; DROP TABLE disposal_list;
    `);
  }
}
