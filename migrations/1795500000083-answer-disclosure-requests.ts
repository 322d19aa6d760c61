import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnswerDisclosureRequests1795500000083 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE disclosure_request (
        id                 integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        records_creator_id integer NOT NULL REFERENCES records_creator,
        received_on        date NOT NULL,
        requester          text,
        concerns           text NOT NULL CHECK (concerns <> ''),
        case_reference     text,
        hold_id            integer NOT NULL UNIQUE REFERENCES disposal_hold,
        ended_on           date
      );
      CREATE INDEX disclosure_request_open ON disclosure_request (id) WHERE ended_on IS NULL;
      ALTER TABLE disposal_hold ADD FOREIGN KEY (request_id) REFERENCES disclosure_request DEFERRABLE INITIALLY DEFERRED;

      CREATE TABLE disclosure_step (
        id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        request_id  integer NOT NULL REFERENCES disclosure_request,
        step        text NOT NULL CHECK (step IN ('opened', 'answered', 'refused', 'served', 'appealed', 'appeal-decided',
                                                  'withdrawn', 'lapsed')),
        outcome     text,
        happened_on date NOT NULL,
        note        text,
        by          text NOT NULL,
        at          timestamptz NOT NULL,
        CHECK (CASE step WHEN 'refused' THEN coalesce(outcome, '') IN ('whole', 'in-part')
                         WHEN 'appeal-decided' THEN coalesce(outcome, '') IN ('upheld', 'changed')
                         ELSE outcome IS NULL END)
      );
      CREATE INDEX disclosure_step_request ON disclosure_step (request_id, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE disclosure_step; ALTER TABLE disposal_hold DROP CONSTRAINT disposal_hold_request_id_fkey;
       DROP TABLE disclosure_request`,
    );
  }
}
