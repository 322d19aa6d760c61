import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Audit, type Actor } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { Database } from '../database/index.js';
import type { Acting } from './acting.js';
import { isPassword } from './passwords.js';
import type { RoleGrant } from './role.js';
import { makeSecretToken, tokenDigest } from './secret-token.js';

const sessionHours = 10;
const failuresBeforeLock = 5;
const lockMinutes = 15;

export type SignIn =
  | { readonly kind: 'signed-in'; readonly token: string; readonly expiresAt: Date }
  | { readonly kind: 'refused' }
  | { readonly kind: 'locked'; readonly minutes: number };

export interface OpenSession {
  readonly id: number;
  readonly begunAt: Date;
  readonly seenAt: Date;
}

/** Signing in with mail and password; sessions stand in the database and can be revoked. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async signIn(mail: string, password: string): Promise<SignIn> {
    const mailDigest = createHash('sha256').update(mail.trim().toLowerCase()).digest();
    if (await this.isLocked(mailDigest)) return { kind: 'locked', minutes: lockMinutes };
    const [person] = await this.database.read<{ id: number; name: string; password_hash: string | null }>(
      `SELECT id, name, password_hash FROM person WHERE lower(mail) = lower($1) AND closed_at IS NULL`,
      [mail.trim()],
    );
    const isRight = await isPassword(password, person?.password_hash ?? null);
    if (!person || !isRight) return this.noteFailure(mailDigest, person?.id ?? null);
    return this.begin({ kind: 'person', id: person.id, name: person.name }, mailDigest);
  }

  /** A session for somebody who has proved who they are. */
  async begin(
    actor: Extract<Actor, { kind: 'person' }>,
    mailDigest: Buffer | null,
  ): Promise<Extract<SignIn, { kind: 'signed-in' }>> {
    const token = makeSecretToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
    await this.database.inTransaction(async (tx) => {
      await tx.query(
        `INSERT INTO web_session (token_sha256, person_id, begun_at, seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)`,
        [tokenDigest(token), actor.id, now, expiresAt],
      );
      await tx.query(`DELETE FROM sign_in_failure WHERE mail_sha256 = $1`, [mailDigest]);
      await this.audit.note(
        { actor, deed: 'signed-in', subject: { kind: 'person', id: String(actor.id) }, details: {} },
        tx,
      );
    });
    return { kind: 'signed-in', token, expiresAt };
  }

  /** Null where the session is unknown, expired or revoked, or the person has left. */
  async findActing(token: string): Promise<Acting | null> {
    const [row] = await this.database.read<{ id: number; name: string; grants: RoleGrant[] }>(
      `SELECT p.id, p.name,
              coalesce((SELECT json_agg(json_build_object('role', g.role, 'recordsCreatorId', g.records_creator_id))
                          FROM person_role g WHERE g.person_id = p.id), '[]') AS grants
         FROM web_session s JOIN person p ON p.id = s.person_id
        WHERE s.token_sha256 = $1 AND s.expires_at > $2 AND s.revoked_at IS NULL AND p.closed_at IS NULL`,
      [tokenDigest(token), this.clock.now()],
    );
    return row ? { actor: { kind: 'person', id: row.id, name: row.name }, grants: row.grants } : null;
  }

  listOpen(personId: number): Promise<OpenSession[]> {
    return this.database.read(
      `SELECT id, begun_at AS "begunAt", seen_at AS "seenAt" FROM web_session
        WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY id DESC`,
      [personId, this.clock.now()],
    );
  }

  async signOut(token: string): Promise<void> {
    await this.database.inTransaction((tx) =>
      tx.query(`UPDATE web_session SET revoked_at = $2 WHERE token_sha256 = $1 AND revoked_at IS NULL`, [
        tokenDigest(token),
        this.clock.now(),
      ]),
    );
  }

  /** Ends every session of a person, wherever they are signed in. */
  async revokeAll(personId: number, actor: Actor): Promise<void> {
    await this.database.inTransaction(async (tx) => {
      await tx.query(`UPDATE web_session SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL`, [
        personId,
        this.clock.now(),
      ]);
      const subject = { kind: 'person', id: String(personId) };
      await this.audit.note({ actor, deed: 'sessions-revoked', subject, details: {} }, tx);
    });
  }

  private async isLocked(mailDigest: Buffer): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - lockMinutes * 60_000);
    const locked = await this.database.read(
      `SELECT FROM sign_in_failure WHERE mail_sha256 = $1 AND failures >= $2 AND last_at > $3`,
      [mailDigest, failuresBeforeLock, since],
    );
    return locked.length > 0;
  }

  /** Failures count for addresses that are nobody's too, so that a lock tells nothing. */
  private async noteFailure(mailDigest: Buffer, personId: number | null): Promise<SignIn> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - lockMinutes * 60_000);
    await this.database.inTransaction((tx) =>
      tx.query(
        `INSERT INTO sign_in_failure AS f (mail_sha256, failures, last_at) VALUES ($1, 1, $2)
         ON CONFLICT (mail_sha256) DO UPDATE
           SET failures = CASE WHEN f.last_at > $3 THEN f.failures + 1 ELSE 1 END, last_at = $2`,
        [mailDigest, now, since],
      ),
    );
    if (personId !== null)
      await this.audit.noteFailure({
        actor: { kind: 'service' },
        deed: 'sign-in-refused',
        subject: { kind: 'person', id: String(personId) },
        details: {},
      });
    return { kind: 'refused' };
  }
}
