import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is decided of each record by OSL 5:1, who may see it, and the running register of what is registered. */
export class DecideWhatIsRegistered1795500000090 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE record_registration (
        record_id    bigint PRIMARY KEY REFERENCES record,
        registration text CHECK (registration IN ('registered', 'kept-ordered', 'insignificant')),
        access       text NOT NULL CHECK (access IN ('internal', 'restricted')),
        CHECK (registration IS NOT NULL OR access = 'restricted')
      );

      CREATE TABLE stored_file_keeper (
        sha256 bytea NOT NULL REFERENCES stored_file,
        keeper text NOT NULL,
        PRIMARY KEY (sha256, keeper)
      );
      CREATE INDEX stored_file_keeper_keeper ON stored_file_keeper (keeper);

      CREATE TABLE designation_code (
        code               text PRIMARY KEY CHECK (code ~ '^[A-ZÅÄÖ0-9]{1,12}$'),
        records_creator_id integer NOT NULL REFERENCES records_creator,
        set_by             text NOT NULL,
        set_at             timestamptz NOT NULL
      );
      CREATE INDEX designation_code_creator ON designation_code (records_creator_id, set_at);
      CREATE TABLE designation_series (
        kind text NOT NULL CHECK (kind IN ('register', 'note')),
        code text NOT NULL REFERENCES designation_code,
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (kind, code, year)
      );
      CREATE TABLE register_setting (
        records_creator_id integer PRIMARY KEY REFERENCES records_creator,
        register           text NOT NULL CHECK (register IN ('own', 'diary')),
        await_days         integer NOT NULL CHECK (await_days BETWEEN 1 AND 100),
        set_by             text NOT NULL,
        set_at             timestamptz NOT NULL
      );

      CREATE TABLE registration_decision (
        id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        records_creator_id integer NOT NULL REFERENCES records_creator,
        decision           text NOT NULL CHECK (decision IN ('registered', 'kept-ordered', 'insignificant', 'undone')),
        basis              text NOT NULL CHECK (basis IN ('person', 'rule', 'back-fill')),
        rule_ref           integer REFERENCES rule_wording,
        channel_id         integer REFERENCES channel,
        triage_from        date,
        reason             text,
        decided_by         text NOT NULL,
        decided_at         timestamptz NOT NULL,
        undoes             bigint REFERENCES registration_decision,
        CHECK ((decision = 'undone') = (undoes IS NOT NULL)),
        UNIQUE (channel_id, triage_from),
        CHECK ((basis = 'rule') = (rule_ref IS NOT NULL)),
        CHECK ((basis = 'back-fill') = (channel_id IS NOT NULL) AND (channel_id IS NULL) = (triage_from IS NULL)),
        CHECK (basis <> 'rule' OR decision = 'insignificant'),
        CHECK (basis <> 'back-fill' OR decision = 'kept-ordered')
      );
      CREATE TABLE registration_decision_record (
        record_id   bigint NOT NULL,
        decision_id bigint NOT NULL REFERENCES registration_decision,
        restricted  boolean NOT NULL,
        PRIMARY KEY (record_id, decision_id)
      );
      CREATE INDEX registration_decision_record_decision ON registration_decision_record (decision_id, record_id);
      CREATE INDEX registration_decision_undoes ON registration_decision (undoes) WHERE undoes IS NOT NULL;
      CREATE INDEX registration_decision_rule ON registration_decision (records_creator_id, id) WHERE basis = 'rule';

      CREATE TABLE secrecy_marking (
        record_id bigint PRIMARY KEY REFERENCES record,
        provision text NOT NULL CHECK (provision <> ''),
        marked_on date NOT NULL,
        authority text NOT NULL CHECK (authority <> ''),
        marked_by text NOT NULL,
        marked_at timestamptz NOT NULL
      );

      CREATE TABLE register_entry (
        id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        records_creator_id integer NOT NULL REFERENCES records_creator,
        designation        text NOT NULL UNIQUE,
        record_id          bigint NOT NULL UNIQUE,
        channel_id         integer NOT NULL REFERENCES channel,
        latest             integer NOT NULL,
        registered_by      text NOT NULL,
        registered_at      timestamptz NOT NULL
      );
      CREATE INDEX register_entry_creator ON register_entry (records_creator_id, id);
      CREATE TABLE register_entry_version (
        entry_id        bigint NOT NULL REFERENCES register_entry,
        n               integer NOT NULL,
        origin          text NOT NULL CHECK (origin IN ('received', 'drawn-up')),
        dated_on        date,
        public_title    text NOT NULL CHECK (public_title <> ''),
        public_party    text,
        protected_title text,
        protected_party text,
        case_title      text,
        is_struck       boolean NOT NULL,
        reason          text,
        written_by      text NOT NULL,
        written_at      timestamptz NOT NULL,
        public_words    tsvector NOT NULL GENERATED ALWAYS AS (
          to_tsvector('swedish', public_title || ' ' || coalesce(public_party, ''))) STORED,
        full_words      tsvector NOT NULL GENERATED ALWAYS AS (
          to_tsvector('swedish', public_title || ' ' || coalesce(public_party, '') || ' ' || coalesce(protected_title, '') || ' '
                                 || coalesce(protected_party, '') || ' ' || coalesce(case_title, ''))) STORED,
        PRIMARY KEY (entry_id, n),
        CHECK ((n = 1) = (reason IS NULL))
      );
      CREATE INDEX register_entry_version_public ON register_entry_version USING gin (public_words);
      CREATE INDEX register_entry_version_full ON register_entry_version USING gin (full_words);
      CREATE TABLE register_diary_number (
        id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        entry_id            bigint NOT NULL REFERENCES register_entry,
        registration_number text NOT NULL CHECK (registration_number <> ''),
        noted_by            text NOT NULL,
        noted_at            timestamptz NOT NULL
      );
      CREATE INDEX register_diary_number_entry ON register_diary_number (entry_id, id);
      CREATE INDEX register_diary_number_number ON register_diary_number (registration_number);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
      END $$;
      CREATE TRIGGER register_entry_version_stands BEFORE UPDATE OR DELETE ON register_entry_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER register_diary_number_stands BEFORE UPDATE OR DELETE ON register_diary_number
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER register_entry_stands BEFORE DELETE ON register_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE register_diary_number; DROP TABLE register_entry_version; DROP TABLE register_entry;
      DROP FUNCTION refuse_change(); DROP TABLE secrecy_marking; DROP TABLE registration_decision_record;
      DROP TABLE registration_decision; DROP TABLE register_setting; DROP TABLE designation_series;
      DROP TABLE designation_code; DROP TABLE stored_file_keeper; DROP TABLE record_registration;
    `);
  }
}
