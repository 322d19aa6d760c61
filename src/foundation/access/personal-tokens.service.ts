import { Injectable } from '@nestjs/common';
import { Audit, type Actor } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { Database } from '../database/index.js';
import type { Acting } from './acting.js';
import type { Person } from './people.service.js';
import { grantsColumn } from './role-grants.rows.js';
import { makeSecretToken, tokenDigest, type MadeToken } from './secret-token.js';

/** A personal token as its owner sees it; the token itself is shown once, when it is made. */
export interface PersonalToken {
  readonly id: number;
  /** What it is for; null for those made before tokens had names. */
  readonly name: string | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

/** Tokens by which the command line and scripts act as a person. */
@Injectable()
export class PersonalTokensService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The token is shown once, here; only its digest is kept. */
  async make(personId: number, name: string, days: number, actor: Actor): Promise<MadeToken> {
    const token = makeSecretToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + days * 24 * 3_600_000);
    await this.database.inTransaction(async (tx) => {
      await tx.query(
        `INSERT INTO personal_token (person_id, name, token_sha256, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
        [personId, name, tokenDigest(token), now, expiresAt],
      );
      const subject = { kind: 'person', id: String(personId) };
      await this.audit.note({ actor, deed: 'personal-token-made', subject, details: { name, expiresAt } }, tx);
    });
    return { token, expiresAt };
  }

  /** Those that work, newest first. */
  listOf(personId: number): Promise<PersonalToken[]> {
    return this.database.read(
      `SELECT id, name, made_at AS "madeAt", expires_at AS "expiresAt" FROM personal_token
        WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY id DESC`,
      [personId, this.clock.now()],
    );
  }

  /** Answers whether the person had such a token that worked. */
  async revoke(personId: number, tokenId: number, actor: Actor): Promise<boolean> {
    return this.database.inTransaction(async (tx) => {
      const revoked = await tx.query(
        `UPDATE personal_token SET revoked_at = $3 WHERE id = $2 AND person_id = $1 AND revoked_at IS NULL RETURNING id`,
        [personId, tokenId, this.clock.now()],
      );
      if (revoked.length === 0) return false;
      const subject = { kind: 'person', id: String(personId) };
      await this.audit.note({ actor, deed: 'personal-token-revoked', subject, details: { tokenId } }, tx);
      return true;
    });
  }

  /** Null where the token is unknown, expired or revoked, or the person has left. */
  async findActing(token: string): Promise<Acting | null> {
    const [found] = await this.database.read<Pick<Person, 'id' | 'name' | 'grants'>>(
      `SELECT p.id, p.name, ${grantsColumn('person', 'p')}
         FROM person p JOIN personal_token t ON t.person_id = p.id
        WHERE t.token_sha256 = $1 AND t.expires_at > $2 AND t.revoked_at IS NULL AND p.closed_at IS NULL`,
      [tokenDigest(token), this.clock.now()],
    );
    return found ? { actor: { kind: 'person', id: found.id, name: found.name }, grants: found.grants } : null;
  }
}
