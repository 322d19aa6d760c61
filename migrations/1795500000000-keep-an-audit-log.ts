import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepAnAuditLog1795500000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_event (
        seq            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at             timestamptz NOT NULL,
        actor          text NOT NULL,
        deed           text NOT NULL,
        outcome        text NOT NULL CHECK (outcome IN ('done', 'failed')),
        subject_kind   text NOT NULL,
        subject_id     text NOT NULL,
        details_digest bytea NOT NULL CHECK (length(details_digest) = 32)
      );
      CREATE INDEX audit_event_subject ON audit_event (subject_kind, subject_id, seq);

      CREATE TABLE audit_detail (
        seq     bigint PRIMARY KEY REFERENCES audit_event,
        salt    bytea NOT NULL CHECK (length(salt) = 16),
        details text NOT NULL
      );

      CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit events are only added' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER audit_event_is_append_only BEFORE UPDATE OR DELETE ON audit_event
        FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
      CREATE TRIGGER audit_event_is_never_emptied BEFORE TRUNCATE ON audit_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
      CREATE TRIGGER audit_detail_is_never_rewritten BEFORE UPDATE ON audit_detail
        FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE audit_detail; DROP TABLE audit_event; DROP FUNCTION refuse_audit_change`);
  }
}
