import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { Clock } from '../clock/index.js';
import { Database, rowSet, type Transaction } from '../database/index.js';
import { actorKey, type AuditEvent, type NotedEvent } from './audit-event.js';

/** The audit log: an event rides the transaction of its deed, so that neither stands without the other. */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async note(event: AuditEvent, tx: Transaction): Promise<void> {
    await this.write(event, 'done', tx);
  }

  /** A failed deed has no transaction to ride: its event gets one of its own. */
  async noteFailure(event: AuditEvent): Promise<void> {
    await this.database.inTransaction((tx) => this.write(event, 'failed', tx));
  }

  /** Events of these subjects, oldest first. */
  listFor(subjects: readonly AuditEvent['subject'][]): Promise<NotedEvent[]> {
    const rows = rowSet('s', subjects, { kind: ['text', (s) => s.kind], id: ['text', (s) => s.id] });
    return this.database.read(
      `SELECT e.seq, e.at, e.deed, e.outcome, e.subject_kind AS "subjectKind", e.subject_id AS "subjectId",
              d.details::jsonb -> 'by' AS actor, d.details::jsonb - 'by' AS details
         FROM ${rows.sql} JOIN audit_event e ON e.subject_kind = s.kind AND e.subject_id = s.id
         LEFT JOIN audit_detail d ON d.seq = e.seq
        ORDER BY e.seq`,
      rows.parameters,
    );
  }

  /** The personal data beside events of these subjects; the events and their digests stay for ever. */
  async destroyDetailsOf(subjectKind: string, subjectIds: readonly string[], tx: Transaction): Promise<void> {
    await tx.query(
      `DELETE FROM audit_detail d USING audit_event e
        WHERE e.seq = d.seq AND e.subject_kind = $1 AND e.subject_id = ANY ($2::text[])`,
      [subjectKind, subjectIds],
    );
  }

  /** Of these subjects, those with details left. */
  async listDetailed(subjectKind: string, subjectIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT DISTINCT e.subject_id AS id FROM audit_event e JOIN audit_detail d ON d.seq = e.seq
        WHERE e.subject_kind = $1 AND e.subject_id = ANY ($2::text[])`,
      [subjectKind, subjectIds],
    );
    return rows.map(({ id }) => id);
  }

  private async write(event: AuditEvent, outcome: 'done' | 'failed', tx: Transaction): Promise<void> {
    const salt = randomBytes(16);
    const details = JSON.stringify({ ...event.details, by: event.actor });
    const digest = createHash('sha256').update(salt).update(details).digest();
    await tx.query(
      `WITH event AS (
         INSERT INTO audit_event (at, actor, deed, outcome, subject_kind, subject_id, details_digest)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING seq)
       INSERT INTO audit_detail (seq, salt, details) SELECT seq, $8, $9 FROM event`,
      [
        this.clock.now(),
        actorKey(event.actor),
        event.deed,
        outcome,
        event.subject.kind,
        event.subject.id,
        digest,
        salt,
        details,
      ],
    );
  }
}
