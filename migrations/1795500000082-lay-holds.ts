import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LayHolds1795500000082 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE disposal_hold (
        id                 integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        records_creator_id integer REFERENCES records_creator,
        request_id         integer UNIQUE,
        ground             text NOT NULL CHECK (ground IN ('disclosure-request', 'court-or-police', 'supervision', 'audit',
                                                           'damages', 'research', 'other')),
        reason             text NOT NULL CHECK (reason <> ''),
        scope              text NOT NULL CHECK (scope IN ('records', 'threads', 'channel', 'filter')),
        channel_id         integer REFERENCES channel,
        origin             text,
        author             text,
        published_from     date,
        published_to       date,
        words              text,
        query              text,
        laid_by            text NOT NULL,
        laid_at            timestamptz NOT NULL,
        lifted_by          text,
        lifted_at          timestamptz,
        lifting_reason     text,
        CHECK ((ground = 'disclosure-request') = (request_id IS NOT NULL)),
        CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
        CHECK ((lifted_at IS NULL) = (lifting_reason IS NULL)),
        CHECK (scope <> 'channel' OR channel_id IS NOT NULL),
        CHECK ((words IS NULL) = (query IS NULL))
      );
      CREATE INDEX disposal_hold_in_force ON disposal_hold (scope) WHERE lifted_at IS NULL;

      CREATE TABLE disposal_hold_record (
        hold_id   integer NOT NULL REFERENCES disposal_hold,
        record_id bigint NOT NULL,
        PRIMARY KEY (hold_id, record_id)
      );
      CREATE INDEX disposal_hold_record_record ON disposal_hold_record (record_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE disposal_hold_record; DROP TABLE disposal_hold`);
  }
}
