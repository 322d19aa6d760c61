import { rowSet, type Transaction } from '../database/index.js';
import type { RoleGrant } from './role.js';

/** Who holds roles. */
export type GrantHolder = 'person' | 'api_key';

/** A holder's roles as one JSON value, for a SELECT over `alias`. */
export function grantsColumn(holder: GrantHolder, alias: string): string {
  return `coalesce((SELECT json_agg(json_build_object('role', g.role, 'recordsCreatorId', g.records_creator_id)
                                    ORDER BY g.role, g.records_creator_id)
                      FROM ${holder}_role g WHERE g.${holder}_id = ${alias}.id), '[]') AS grants`;
}

/** Gives a holder these roles and no others. */
export async function replaceGrants(
  holder: GrantHolder,
  id: number,
  grants: readonly RoleGrant[],
  tx: Transaction,
): Promise<void> {
  await tx.query(`DELETE FROM ${holder}_role WHERE ${holder}_id = $1`, [id]);
  const rows = rowSet(
    'g',
    grants,
    { role: ['text', (g) => g.role], records_creator_id: ['integer', (g) => g.recordsCreatorId] },
    2,
  );
  await tx.query(
    `INSERT INTO ${holder}_role (${holder}_id, role, records_creator_id) SELECT $1, role, records_creator_id FROM ${rows.sql}`,
    [id, ...rows.parameters],
  );
}
