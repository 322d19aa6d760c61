import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The registrar's queue, with what rules say may matter, and alerts to officers about what may be secret. */
export class QueueWhatIsToBeTriaged1795500000092 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE triage_item (
        record_id          bigint PRIMARY KEY REFERENCES record,
        records_creator_id integer NOT NULL REFERENCES records_creator,
        channel_id         integer NOT NULL REFERENCES channel,
        because            text NOT NULL CHECK (because IN ('new', 'changed', 'undone', 'overturned')),
        due_on             date NOT NULL,
        weight             integer NOT NULL,
        suggestions        jsonb NOT NULL,
        alike              bytea,
        queued_at          timestamptz NOT NULL,
        claimed_by         integer REFERENCES person,
        claimed_until      timestamptz
      );
      CREATE INDEX triage_item_turn ON triage_item (records_creator_id, due_on, weight DESC, record_id);
      CREATE INDEX triage_item_alike ON triage_item (records_creator_id, alike) WHERE alike IS NOT NULL;
      CREATE INDEX triage_item_claimed ON triage_item (claimed_by) WHERE claimed_by IS NOT NULL;

      CREATE TABLE triage_skip (
        person_id integer NOT NULL REFERENCES person,
        record_id bigint NOT NULL REFERENCES triage_item ON DELETE CASCADE,
        PRIMARY KEY (person_id, record_id)
      );
      CREATE INDEX triage_skip_record ON triage_skip (record_id);

      CREATE TABLE triage_sorted (
        record_id bigint PRIMARY KEY REFERENCES record,
        n         integer NOT NULL
      );

      CREATE TABLE triage_sample (
        record_id  bigint PRIMARY KEY REFERENCES record,
        sampled_by text NOT NULL,
        sampled_at timestamptz NOT NULL,
        outcome    text NOT NULL CHECK (outcome IN ('agreed', 'overturned'))
      );

      CREATE TABLE triage_alert (
        id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        record_id  bigint NOT NULL,
        channel_id integer NOT NULL REFERENCES channel,
        because    text NOT NULL CHECK (because IN ('suggested', 'decided')),
        raised_at  timestamptz NOT NULL,
        sent_at    timestamptz,
        attempts   integer NOT NULL DEFAULT 0,
        UNIQUE (record_id, because)
      );
      CREATE INDEX triage_alert_waiting ON triage_alert (id) WHERE sent_at IS NULL;

      ALTER TABLE rule_wording DROP CONSTRAINT IF EXISTS rule_wording_kind_check;
      ALTER TABLE rule_wording ADD CONSTRAINT rule_wording_kind_check
        CHECK (kind IN ('classification', 'retention', 'triage'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE rule_wording DROP CONSTRAINT rule_wording_kind_check;
      ALTER TABLE rule_wording ADD CONSTRAINT rule_wording_kind_check CHECK (kind IN ('classification', 'retention'));
      DROP TABLE triage_alert; DROP TABLE triage_sample; DROP TABLE triage_sorted; DROP TABLE triage_skip;
      DROP TABLE triage_item;
    `);
  }
}
