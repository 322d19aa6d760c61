import { Injectable } from '@nestjs/common';
import { Audit, type Actor } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { Database, DatabaseFailure, type Transaction } from '../database/index.js';
import type { RoleGrant } from './role.js';
import { grantsColumn, replaceGrants } from './role-grants.rows.js';

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly mail: string;
  readonly grants: readonly RoleGrant[];
}

/** What becomes of a person; roles are left as they are where none are given. */
export type PersonChange = Pick<Person, 'name' | 'mail'> & { readonly grants?: Person['grants'] };

/** Why a person was not changed. */
export type PersonRefusal = 'no-such-person' | 'mail-taken' | 'last-administrator';

const person = `SELECT p.id, p.name, p.mail, ${grantsColumn('person', 'p')} FROM person p`;
const uniqueViolation = '23505';

/** The register of people, and what they may. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  listPeople(): Promise<Person[]> {
    return this.database.read(`${person} WHERE p.closed_at IS NULL ORDER BY p.name COLLATE "sv-SE-x-icu", p.id`);
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
      await replaceGrants('person', row.id, added.grants, tx);
      await this.note('person-added', row.id, { ...added }, actor, tx);
      return row.id;
    });
    return id === null ? null : this.findPerson(id);
  }

  /** Null where it was done. */
  async change(id: number, change: PersonChange, actor: Actor): Promise<PersonRefusal | null> {
    try {
      return await this.database.inTransaction((tx) => this.changeWithin(id, change, actor, tx));
    } catch (error) {
      if (error instanceof DatabaseFailure && error.code === uniqueViolation) return 'mail-taken';
      throw error;
    }
  }

  /** The person's sessions, tokens and links stop working at once. Null where it was done. */
  async close(id: number, actor: Actor): Promise<Exclude<PersonRefusal, 'mail-taken'> | null> {
    return this.database.inTransaction(async (tx) => {
      await lockRoles(tx);
      if (await isLastAdministrator(id, tx)) return 'last-administrator';
      const now = this.clock.now();
      const closed = await tx.query(
        `UPDATE person SET closed_at = $2, password_hash = NULL WHERE id = $1 AND closed_at IS NULL RETURNING id`,
        [id, now],
      );
      if (closed.length === 0) return 'no-such-person';
      await tx.query(`UPDATE web_session SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL`, [id, now]);
      await tx.query(`UPDATE personal_token SET revoked_at = $2 WHERE person_id = $1 AND revoked_at IS NULL`, [
        id,
        now,
      ]);
      await tx.query(`DELETE FROM one_time_link WHERE person_id = $1 AND used_at IS NULL`, [id]);
      await this.note('person-closed', id, {}, actor, tx);
      return null;
    });
  }

  private async changeWithin(
    id: number,
    change: PersonChange,
    actor: Actor,
    tx: Transaction,
  ): Promise<PersonRefusal | null> {
    if (change.grants) await lockRoles(tx);
    const remains = change.grants?.some((grant) => grant.role === 'administrator') ?? true;
    if (!remains && (await isLastAdministrator(id, tx))) return 'last-administrator';
    const changed = await tx.query(
      `UPDATE person SET name = $2, mail = $3 WHERE id = $1 AND closed_at IS NULL RETURNING id`,
      [id, change.name, change.mail],
    );
    if (changed.length === 0) return 'no-such-person';
    if (change.grants) await replaceGrants('person', id, change.grants, tx);
    await this.note('person-changed', id, { ...change }, actor, tx);
    return null;
  }

  private async note(
    deed: string,
    id: number,
    details: Record<string, unknown>,
    actor: Actor,
    tx: Transaction,
  ): Promise<void> {
    await this.audit.note({ actor, deed, subject: { kind: 'person', id: String(id) }, details }, tx);
  }
}

/** Two administrators who take the role from each other at once must not both succeed. */
async function lockRoles(tx: Transaction): Promise<void> {
  await tx.query(`LOCK TABLE person_role IN SHARE ROW EXCLUSIVE MODE`);
}

/** Whether nobody else could sign in and let people in. */
async function isLastAdministrator(id: number, tx: Transaction): Promise<boolean> {
  const [row] = await tx.query<{ is: boolean }>(
    `SELECT EXISTS (SELECT FROM person_role r JOIN person p ON p.id = r.person_id
                     WHERE r.role = 'administrator' AND p.closed_at IS NULL AND p.id = $1)
        AND NOT EXISTS (SELECT FROM person_role r JOIN person p ON p.id = r.person_id
                         WHERE r.role = 'administrator' AND p.closed_at IS NULL AND p.id <> $1
                           AND p.password_hash IS NOT NULL) AS is`,
    [id],
  );
  return row!.is;
}
