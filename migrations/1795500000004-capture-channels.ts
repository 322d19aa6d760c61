import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CaptureChannels1795500000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE job_run (
        job         text NOT NULL,
        slot        timestamptz NOT NULL,
        state       text NOT NULL CHECK (state IN ('ready', 'running', 'done', 'failed')),
        attempt     integer NOT NULL DEFAULT 0,
        not_before  timestamptz NOT NULL,
        started_at  timestamptz,
        finished_at timestamptz,
        failure     text,
        PRIMARY KEY (job, slot)
      );

      CREATE TABLE capture_run (
        id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        channel_id  integer NOT NULL REFERENCES channel,
        slot        timestamptz NOT NULL,
        state       text NOT NULL CHECK (state IN ('ready', 'running', 'done')),
        attempt     integer NOT NULL DEFAULT 0,
        not_before  timestamptz NOT NULL,
        started_at  timestamptz,
        finished_at timestamptz,
        status      text CHECK (status IN ('green', 'amber', 'red')),
        receipt     jsonb,
        counted     jsonb NOT NULL DEFAULT '{}',
        UNIQUE (channel_id, slot)
      );
      CREATE INDEX capture_run_waiting ON capture_run (slot, id) WHERE state <> 'done';
      CREATE INDEX capture_run_finished ON capture_run (channel_id, finished_at) WHERE state = 'done';

      CREATE TABLE capture_cursor (
        channel_id integer PRIMARY KEY REFERENCES channel,
        cursor     jsonb NOT NULL,
        moved_at   timestamptz NOT NULL
      );

      CREATE TABLE exchange (
        id             uuid PRIMARY KEY,
        run_id         bigint NOT NULL REFERENCES capture_run,
        channel_id     integer NOT NULL REFERENCES channel,
        sent_at        timestamptz NOT NULL,
        url            text NOT NULL,
        status         integer NOT NULL,
        payload_sha256 bytea,
        bytes          bigint NOT NULL,
        warc_path      text NOT NULL,
        checked_at     timestamptz NOT NULL
      );
      CREATE INDEX exchange_run ON exchange (run_id);
      CREATE INDEX exchange_checked ON exchange (checked_at);

      CREATE TABLE thread_watch (
        record_id    bigint PRIMARY KEY REFERENCES record,
        channel_id   integer NOT NULL REFERENCES channel,
        item_id      text NOT NULL,
        published_on date NOT NULL,
        next_read_on date NOT NULL,
        UNIQUE (channel_id, item_id)
      ) WITH (fillfactor = 80);
      CREATE INDEX thread_watch_due ON thread_watch (channel_id, next_read_on);

      CREATE TABLE channel_measurement (
        channel_id integer NOT NULL REFERENCES channel,
        taken_on   date NOT NULL,
        followers  integer,
        posts      integer,
        PRIMARY KEY (channel_id, taken_on)
      );
      CREATE TABLE item_measurement (
        record_id bigint NOT NULL REFERENCES record,
        taken_on  date NOT NULL,
        likes     integer,
        shares    integer,
        replies   integer,
        views     integer,
        PRIMARY KEY (record_id, taken_on)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE item_measurement; DROP TABLE channel_measurement; DROP TABLE thread_watch; DROP TABLE exchange;
      DROP TABLE capture_cursor; DROP TABLE capture_run; DROP TABLE job_run;
    `);
  }
}
