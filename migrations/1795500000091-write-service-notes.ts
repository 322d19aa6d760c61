import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Service notes: drafts, what was signed, the diary's numbers beside it, and what has been handed over. */
export class WriteServiceNotes1795500000091 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE service_note (
        id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        records_creator_id  integer NOT NULL REFERENCES records_creator,
        state               text NOT NULL CHECK (state IN ('draft', 'signed', 'discarded')),
        revision            integer NOT NULL,
        draft               jsonb,
        drafted_by          text NOT NULL,
        drafted_at          timestamptz NOT NULL,
        changed_at          timestamptz NOT NULL,
        corrects_id         bigint REFERENCES service_note,
        designation         text UNIQUE,
        title               text,
        content             text,
        content_sha256      bytea CHECK (length(content_sha256) = 32),
        signed_by           text,
        signed_by_person    integer REFERENCES person,
        signed_at           timestamptz,
        removed_by_list     integer,
        CHECK ((state = 'signed') = (designation IS NOT NULL AND signed_by IS NOT NULL AND signed_by_person IS NOT NULL
                                     AND signed_at IS NOT NULL)),
        CHECK ((state = 'signed' AND removed_by_list IS NULL) = (content IS NOT NULL AND content_sha256 IS NOT NULL)),
        CHECK (state = 'draft' OR draft IS NULL)
      );
      CREATE INDEX service_note_list ON service_note (records_creator_id, state, id);
      CREATE INDEX service_note_corrects ON service_note (corrects_id) WHERE corrects_id IS NOT NULL;
      CREATE TABLE service_note_record (
        note_id   bigint NOT NULL REFERENCES service_note,
        record_id bigint NOT NULL,
        position  integer NOT NULL,
        PRIMARY KEY (note_id, record_id)
      );
      CREATE INDEX service_note_record_record ON service_note_record (record_id);
      CREATE TABLE service_note_attachment (
        note_id    bigint NOT NULL REFERENCES service_note,
        position   integer NOT NULL,
        record_id  bigint NOT NULL,
        kind       text NOT NULL CHECK (kind IN ('text', 'file', 'item-data')),
        name       text NOT NULL,
        sha256     bytea NOT NULL CHECK (length(sha256) = 32),
        media_type text NOT NULL,
        bytes      bigint NOT NULL,
        content    bytea,
        PRIMARY KEY (note_id, position),
        CHECK ((kind = 'file') = (content IS NULL))
      );
      CREATE INDEX service_note_attachment_record ON service_note_attachment (record_id);
      CREATE TABLE service_note_diary_number (
        id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        note_id             bigint NOT NULL REFERENCES service_note,
        registration_number text NOT NULL CHECK (registration_number <> ''),
        noted_by            text NOT NULL,
        noted_at            timestamptz NOT NULL
      );
      CREATE INDEX service_note_diary_number_note ON service_note_diary_number (note_id, id);

      CREATE TABLE hand_over_setting (
        records_creator_id integer PRIMARY KEY REFERENCES records_creator,
        way                text NOT NULL CHECK (way IN ('download', 'folder')),
        set_by             text NOT NULL,
        set_at             timestamptz NOT NULL
      );
      CREATE TABLE hand_over (
        id                 integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        records_creator_id integer NOT NULL REFERENCES records_creator,
        way                text NOT NULL CHECK (way IN ('download', 'folder')),
        file               text NOT NULL UNIQUE,
        made_by            text NOT NULL,
        made_at            timestamptz NOT NULL,
        completed_at       timestamptz
      );
      CREATE INDEX hand_over_creator ON hand_over (records_creator_id, id);
      CREATE INDEX hand_over_open ON hand_over (records_creator_id) WHERE completed_at IS NULL;
      CREATE TABLE hand_over_note (
        hand_over_id integer NOT NULL REFERENCES hand_over,
        note_id      bigint NOT NULL REFERENCES service_note,
        PRIMARY KEY (hand_over_id, note_id)
      );
      CREATE INDEX hand_over_note_note ON hand_over_note (note_id, hand_over_id);
      CREATE TABLE diary_receipt (
        id       integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        way      text NOT NULL CHECK (way IN ('upload', 'folder', 'api', 'command')),
        name     text NOT NULL,
        taken    integer NOT NULL,
        refused  jsonb NOT NULL,
        taken_by text NOT NULL,
        taken_at timestamptz NOT NULL
      );

      CREATE FUNCTION keep_what_is_signed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state <> 'signed' THEN RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END; END IF;
        IF TG_OP = 'UPDATE' AND (NEW.id, NEW.records_creator_id, NEW.state, NEW.designation, NEW.corrects_id, NEW.signed_by,
                                 NEW.signed_by_person, NEW.signed_at)
             IS NOT DISTINCT FROM (OLD.id, OLD.records_creator_id, OLD.state, OLD.designation, OLD.corrects_id, OLD.signed_by,
                                   OLD.signed_by_person, OLD.signed_at)
           AND (NEW.removed_by_list IS NOT NULL
                OR (NEW.content, NEW.content_sha256, NEW.title)
                     IS NOT DISTINCT FROM (OLD.content, OLD.content_sha256, OLD.title))
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'a signed note cannot be changed';
      END $$;
      CREATE TRIGGER service_note_stands BEFORE UPDATE OR DELETE ON service_note
        FOR EACH ROW EXECUTE FUNCTION keep_what_is_signed();
      CREATE TRIGGER service_note_diary_number_stands BEFORE UPDATE OR DELETE ON service_note_diary_number
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE diary_receipt; DROP TABLE hand_over_note; DROP TABLE hand_over; DROP TABLE hand_over_setting; DROP TABLE service_note_diary_number;
      DROP TABLE service_note_attachment; DROP TABLE service_note_record; DROP TABLE service_note;
      DROP FUNCTION keep_what_is_signed();
    `);
  }
}
