import { Injectable } from '@nestjs/common';
import { Audit, type Actor } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { Database } from '../database/index.js';
import type { Acting } from './acting.js';
import { isPassword } from './passwords.js';
import type { RoleGrant } from './role.js';
import { grantsColumn } from './role-grants.rows.js';
import { makeSecretToken, tokenDigest } from './secret-token.js';
import { lockMinutes, SignInFailures } from './sign-in-failures.service.js';

const sessionHours = 10;

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
    private readonly failures: SignInFailures,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async signIn(mail: string, password: string): Promise<SignIn> {
    if (await this.failures.isLocked(mail)) return { kind: 'locked', minutes: lockMinutes };
    const [person] = await this.database.read<{ id: number; name: string; password_hash: string | null }>(
      `SELECT id, name, password_hash FROM person WHERE lower(mail) = lower($1) AND closed_at IS NULL`,
      [mail.trim()],
    );
    const isRight = await isPassword(password, person?.password_hash ?? null);
    if (!person || !isRight) {
      await this.failures.note(mail, person?.id ?? null);
      return { kind: 'refused' };
    }
    return this.begin({ kind: 'person', id: person.id, name: person.name }, mail);
  }

  /** A session for somebody who has proved who they are; with a mail address, its wrong passwords are forgotten. */
  async begin(
    actor: Extract<Actor, { kind: 'person' }>,
    mail: string | null,
  ): Promise<Extract<SignIn, { kind: 'signed-in' }>> {
    const token = makeSecretToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
    await this.database.inTransaction(async (tx) => {
      await tx.query(
        `INSERT INTO web_session (token_sha256, person_id, begun_at, seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)`,
        [tokenDigest(token), actor.id, now, expiresAt],
      );
      if (mail !== null) await this.failures.forget(mail, tx);
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
      `SELECT p.id, p.name, ${grantsColumn('person', 'p')}
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
}
