import { Injectable } from '@nestjs/common';
import { Audit, type Actor } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { Database, type Transaction } from '../database/index.js';
import { hashPassword } from './passwords.js';
import { makeSecretToken, tokenDigest } from './secret-token.js';

const linkHours = 24;

/** Whom a link lets in: somebody in the register, or the first administrator, who names themself. */
export type LinkHolder =
  | { readonly kind: 'first-administrator' }
  | { readonly kind: 'person'; readonly id: number; readonly name: string; readonly mail: string };

/** Links that work once: the way to a first password, and to a new one. */
@Injectable()
export class OneTimeLinksService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Null where somebody is administrator already: they let others in. */
  async makeForFirstAdministrator(): Promise<string | null> {
    const administrators = await this.database.read(
      `SELECT FROM person p JOIN person_role r ON r.person_id = p.id
        WHERE r.role = 'administrator' AND p.closed_at IS NULL AND p.password_hash IS NOT NULL LIMIT 1`,
    );
    if (administrators.length > 0) return null;
    return this.database.inTransaction(async (tx) => {
      await tx.query(`DELETE FROM one_time_link WHERE person_id IS NULL`);
      return this.make(null, tx);
    });
  }

  /** Earlier links of the person that were not used stop working. */
  async makeForPerson(personId: number, actor: Actor): Promise<string> {
    return this.database.inTransaction(async (tx) => {
      const subject = { kind: 'person', id: String(personId) };
      await this.audit.note({ actor, deed: 'one-time-link-made', subject, details: {} }, tx);
      await tx.query(`DELETE FROM one_time_link WHERE person_id = $1 AND used_at IS NULL`, [personId]);
      return this.make(personId, tx);
    });
  }

  /** Null where the link is unknown, used or too old. */
  async findHolder(token: string): Promise<LinkHolder | null> {
    const [row] = await this.database.read<{ id: number | null; name: string; mail: string }>(
      `SELECT p.id, p.name, p.mail FROM one_time_link l LEFT JOIN person p ON p.id = l.person_id AND p.closed_at IS NULL
        WHERE l.token_sha256 = $1 AND l.used_at IS NULL AND l.expires_at > $2
          AND (l.person_id IS NULL OR p.id IS NOT NULL)`,
      [tokenDigest(token), this.clock.now()],
    );
    if (!row) return null;
    return row.id === null
      ? { kind: 'first-administrator' }
      : { kind: 'person', id: row.id, name: row.name, mail: row.mail };
  }

  /** Sets the password and uses the link up; of two at once, one gets null. */
  async usePassword(token: string, personId: number, password: string): Promise<boolean> {
    const hashed = await hashPassword(password);
    return this.database.inTransaction(async (tx) => {
      if (!(await this.useUp(token, tx))) return false;
      await tx.query(`UPDATE person SET password_hash = $2 WHERE id = $1`, [personId, hashed]);
      await tx.query(`UPDATE web_session SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL`, [
        personId,
        this.clock.now(),
      ]);
      await this.notePassword(personId, tx);
      return true;
    });
  }

  /** The first administrator enters the register by their link. Null where the link was used meanwhile. */
  async enterFirstAdministrator(
    token: string,
    person: { readonly name: string; readonly mail: string; readonly password: string },
  ): Promise<number | null> {
    const hashed = await hashPassword(person.password);
    return this.database.inTransaction(async (tx) => {
      if (!(await this.useUp(token, tx))) return null;
      const [row] = await tx.query<{ id: number }>(
        `INSERT INTO person (name, mail, added_at, password_hash) VALUES ($1, $2, $3, $4) RETURNING id`,
        [person.name, person.mail, this.clock.now(), hashed],
      );
      await tx.query(`INSERT INTO person_role (person_id, role) VALUES ($1, 'administrator')`, [row!.id]);
      await this.notePassword(row!.id, tx);
      return row!.id;
    });
  }

  private async make(personId: number | null, tx: Transaction): Promise<string> {
    const token = makeSecretToken();
    const now = this.clock.now();
    await tx.query(`INSERT INTO one_time_link (token_sha256, person_id, made_at, expires_at) VALUES ($1, $2, $3, $4)`, [
      tokenDigest(token),
      personId,
      now,
      new Date(now.getTime() + linkHours * 3_600_000),
    ]);
    return token;
  }

  private async useUp(token: string, tx: Transaction): Promise<boolean> {
    const used = await tx.query(
      `UPDATE one_time_link SET used_at = $2 WHERE token_sha256 = $1 AND used_at IS NULL AND expires_at > $2 RETURNING id`,
      [tokenDigest(token), this.clock.now()],
    );
    return used.length > 0;
  }

  private async notePassword(personId: number, tx: Transaction): Promise<void> {
    const actor: Actor = { kind: 'person', id: personId, name: '' };
    const subject = { kind: 'person', id: String(personId) };
    await this.audit.note({ actor, deed: 'password-set', subject, details: {} }, tx);
  }
}
