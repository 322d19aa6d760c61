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
        hold_id            integer NOT NULL UNIQUE REFERENCES disposal_hold
      );
      CREATE TABLE disclosure_step (
        id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        request_id  integer NOT NULL REFERENCES disclosure_request,
        step        text NOT NULL CHECK (step IN ('opened', 'answered', 'refused', 'served', 'appealed', 'appeal-decided',
                                                  'withdrawn', 'lapsed')),
        happened_on date NOT NULL,
        note        text,
        by          text NOT NULL,
        at          timestamptz NOT NULL
      );
      CREATE INDEX disclosure_step_request ON disclosure_step (request_id, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE disclosure_step; DROP TABLE disclosure_request`);
  }
}
