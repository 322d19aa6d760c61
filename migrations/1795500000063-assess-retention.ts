import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AssessRetention1795500000063 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE trigger_declaration (
        id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        trigger        text NOT NULL CHECK (trigger IN ('declared-inactive', 'case-closed')),
        happened_on    date NOT NULL,
        reason         text NOT NULL,
        case_reference text,
        declared_by    text NOT NULL,
        declared_at    timestamptz NOT NULL,
        withdrawn_by   text,
        withdrawn_at   timestamptz,
        CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
      );
      CREATE TABLE record_trigger (
        record_id      bigint NOT NULL REFERENCES record,
        trigger        text NOT NULL,
        happened_on    date NOT NULL,
        declaration_id bigint NOT NULL REFERENCES trigger_declaration,
        PRIMARY KEY (record_id, trigger)
      );
      CREATE INDEX record_trigger_declaration ON record_trigger (declaration_id);

      CREATE TABLE record_assessment (
        record_id          bigint PRIMARY KEY REFERENCES record,
        records_creator_id integer NOT NULL REFERENCES records_creator,
        channel_id         integer NOT NULL REFERENCES channel,
        class              text,
        outcome            text NOT NULL CHECK (outcome IN ('no-rule', 'retain-permanently', 'awaiting-trigger',
                                                            'retain-until', 'due-for-review', 'due-for-disposal')),
        reason             text NOT NULL,
        rule_ref           integer REFERENCES rule_wording,
        clashing           integer[] NOT NULL,
        due_on             date,
        expected_on        date,
        ask_again_on       date,
        assessed_on        date NOT NULL,
        CHECK ((due_on IS NOT NULL) = (outcome IN ('retain-until', 'due-for-review', 'due-for-disposal')))
      );
      CREATE INDEX record_assessment_ask_again ON record_assessment (ask_again_on) WHERE ask_again_on IS NOT NULL;
      CREATE INDEX record_assessment_rule ON record_assessment (rule_ref, expected_on, record_id);

      CREATE TABLE retention_outlook (
        records_creator_id integer NOT NULL REFERENCES records_creator,
        channel_id         integer NOT NULL REFERENCES channel,
        class              text,
        rule_ref           integer REFERENCES rule_wording,
        outcome            text NOT NULL,
        expected_in        integer,
        records            bigint NOT NULL,
        UNIQUE NULLS NOT DISTINCT (channel_id, records_creator_id, class, rule_ref, outcome, expected_in)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE retention_outlook; DROP TABLE record_assessment; DROP TABLE record_trigger;
      DROP TABLE trigger_declaration;
    `);
  }
}
