import { Injectable } from '@nestjs/common';
import { Audit, type Actor } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { Database, rowSet } from '../database/index.js';
import type { Acting } from './acting.js';
import type { RoleGrant } from './role.js';
import { makeSecretToken, tokenDigest } from './secret-token.js';

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly mail: string;
  readonly grants: readonly RoleGrant[];
}

const person = `
  SELECT p.id, p.name, p.mail,
         coalesce((SELECT json_agg(json_build_object('role', g.role, 'recordsCreatorId', g.records_creator_id)
                                   ORDER BY g.role, g.records_creator_id)
                     FROM person_role g WHERE g.person_id = p.id), '[]') AS grants
    FROM person p`;

/** People, what they may, and the personal tokens that the command line acts by. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  listPeople(): Promise<Person[]> {
    return this.database.read(`${person} WHERE p.closed_at IS NULL ORDER BY p.name, p.id`);
  }

  async findPerson(id: number): Promise<Person | null> {
    const [found] = await this.database.read<Person>(`${person} WHERE p.closed_at IS NULL AND p.id = $1`, [id]);
    return found ?? null;
  }

  /** Null where the mail address is another person's. */
  async add(added: Omit<Person, 'id'>, actor: Actor): Promise<Person | null> {
    const id = await this.database.inTransaction(async (tx) => {
      const [row] = await tx.query<{ id: number }>(
        `INSERT INTO person (name, mail, added_at) VALUES ($1, $2, $3)
         ON CONFLICT (lower(mail)) WHERE closed_at IS NULL DO NOTHING RETURNING id`,
        [added.name, added.mail, this.clock.now()],
      );
      if (!row) return null;
      const rows = rowSet(
        'g',
        added.grants,
        { role: ['text', (g) => g.role], records_creator_id: ['integer', (g) => g.recordsCreatorId] },
        2,
      );
      await tx.query(
        `INSERT INTO person_role (person_id, role, records_creator_id) SELECT $1, role, records_creator_id FROM ${rows.sql}`,
        [row.id, ...rows.parameters],
      );
      const subject = { kind: 'person', id: String(row.id) };
      await this.audit.note({ actor, deed: 'person-added', subject, details: { ...added } }, tx);
      return row.id;
    });
    return id === null ? null : this.findPerson(id);
  }

  /** The token is shown once, here; only its digest is kept. */
  async makeToken(
    personId: number,
    days: number,
    actor: Actor,
  ): Promise<{ readonly token: string; readonly expiresAt: Date }> {
    const token = makeSecretToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + days * 24 * 3_600_000);
    await this.database.inTransaction(async (tx) => {
      await tx.query(
        `INSERT INTO personal_token (person_id, token_sha256, made_at, expires_at) VALUES ($1, $2, $3, $4)`,
        [personId, tokenDigest(token), now, expiresAt],
      );
      const subject = { kind: 'person', id: String(personId) };
      await this.audit.note({ actor, deed: 'personal-token-made', subject, details: { expiresAt } }, tx);
    });
    return { token, expiresAt };
  }

  /** Null where the token is unknown, expired or revoked. */
  async findByToken(token: string): Promise<Acting | null> {
    const [found] = await this.database.read<Person>(
      `${person} JOIN personal_token t ON t.person_id = p.id
        WHERE t.token_sha256 = $1 AND t.expires_at > $2 AND t.revoked_at IS NULL AND p.closed_at IS NULL`,
      [tokenDigest(token), this.clock.now()],
    );
    return found ? { actor: { kind: 'person', id: found.id, name: found.name }, grants: found.grants } : null;
  }
}
