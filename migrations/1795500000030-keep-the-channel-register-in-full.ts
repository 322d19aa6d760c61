import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepTheChannelRegisterInFull1795500000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE channel
        ADD version               integer NOT NULL DEFAULT 1,
        ADD substitute_from       date,
        ADD substitute_to         date,
        ADD asked_on              date,
        ADD reported_on           date,
        ADD message               text,
        ADD audience              text,
        ADD why_this_channel      text,
        ADD password_kept         text,
        ADD password_attested_by  text,
        ADD password_attested_on  date,
        ADD comment_rules         text NOT NULL DEFAULT 'unknown'
                                  CHECK (comment_rules IN ('unknown', 'shown', 'not-shown')),
        ADD comment_rules_address text,
        ADD review_due_on         date,
        ADD reviewed_on           date,
        ADD CHECK (substitute_from <= substitute_to),
        ADD CHECK (comment_rules = 'shown' OR comment_rules_address IS NULL),
        ADD CHECK ((password_attested_by IS NULL) = (password_attested_on IS NULL));
      UPDATE channel
         SET review_due_on = ((registered_at AT TIME ZONE 'Europe/Stockholm')::date + interval '1 year')::date;
      ALTER TABLE channel ALTER review_due_on SET NOT NULL;

      CREATE TABLE channel_representative (
        channel_id integer NOT NULL REFERENCES channel,
        place      integer NOT NULL,
        person     text NOT NULL CHECK (person <> ''),
        mandate    text NOT NULL,
        PRIMARY KEY (channel_id, place)
      );

      CREATE TABLE channel_reminder (
        channel_id integer NOT NULL REFERENCES channel,
        kind       text NOT NULL,
        sent_at    timestamptz NOT NULL,
        PRIMARY KEY (channel_id, kind)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE channel_reminder; DROP TABLE channel_representative;
      ALTER TABLE channel
        DROP version, DROP substitute_from, DROP substitute_to, DROP asked_on, DROP reported_on, DROP message,
        DROP audience, DROP why_this_channel, DROP password_kept, DROP password_attested_by, DROP password_attested_on,
        DROP comment_rules, DROP comment_rules_address, DROP review_due_on, DROP reviewed_on;
    `);
  }
}
