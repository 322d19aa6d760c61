import { Injectable } from '@nestjs/common';
import { Audit, type Actor } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { Database } from '../database/index.js';
import type { Acting } from './acting.js';
import type { RoleGrant } from './role.js';
import { grantsColumn, replaceGrants } from './role-grants.rows.js';
import { makeSecretToken, tokenDigest, type MadeToken } from './secret-token.js';

/** A key by which another system acts in its own name, with roles of its own. */
export interface ApiKey {
  readonly id: number;
  /** The system that has it. */
  readonly name: string;
  readonly grants: readonly RoleGrant[];
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

@Injectable()
export class ApiKeysService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The key is shown once, here; only its digest is kept. */
  async make(
    key: { readonly name: string; readonly grants: readonly RoleGrant[]; readonly days: number },
    actor: Actor,
  ): Promise<MadeToken> {
    const token = makeSecretToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + key.days * 24 * 3_600_000);
    await this.database.inTransaction(async (tx) => {
      const [row] = await tx.query<{ id: number }>(
        `INSERT INTO api_key (name, token_sha256, made_by, made_at, expires_at) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
        [key.name, tokenDigest(token), actor.kind === 'person' ? actor.id : null, now, expiresAt],
      );
      await replaceGrants('api_key', row!.id, key.grants, tx);
      const subject = { kind: 'api-key', id: String(row!.id) };
      await this.audit.note({ actor, deed: 'api-key-made', subject, details: { ...key, expiresAt } }, tx);
    });
    return { token, expiresAt };
  }

  /** Those that work, by name. */
  listKeys(): Promise<ApiKey[]> {
    return this.database.read(
      `SELECT k.id, k.name, k.made_at AS "madeAt", k.expires_at AS "expiresAt", ${grantsColumn('api_key', 'k')}
         FROM api_key k WHERE k.revoked_at IS NULL AND k.expires_at > $1 ORDER BY k.name COLLATE "sv-SE-x-icu", k.id`,
      [this.clock.now()],
    );
  }

  /** Answers whether there was such a key that worked. */
  async revoke(id: number, actor: Actor): Promise<boolean> {
    return this.database.inTransaction(async (tx) => {
      const revoked = await tx.query(
        `UPDATE api_key SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING id`,
        [id, this.clock.now()],
      );
      if (revoked.length === 0) return false;
      const subject = { kind: 'api-key', id: String(id) };
      await this.audit.note({ actor, deed: 'api-key-revoked', subject, details: {} }, tx);
      return true;
    });
  }

  /** Null where the key is unknown, expired or revoked. */
  async findActing(token: string): Promise<Acting | null> {
    const [found] = await this.database.read<Pick<ApiKey, 'id' | 'name' | 'grants'>>(
      `SELECT k.id, k.name, ${grantsColumn('api_key', 'k')} FROM api_key k
        WHERE k.token_sha256 = $1 AND k.expires_at > $2 AND k.revoked_at IS NULL`,
      [tokenDigest(token), this.clock.now()],
    );
    return found ? { actor: { kind: 'api-key', id: found.id, name: found.name }, grants: found.grants } : null;
  }
}
