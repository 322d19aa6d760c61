import { idsWithin, reachOf, type Acting, type Reach } from '../foundation/access/acting.js';
import { roles, type Role } from '../foundation/access/role.js';
import type { Origin } from './record.js';

/** Which records somebody may see. */
export interface RecordSight {
  /** Records creators all of whose records are seen; null: everyone's. */
  readonly recordsCreatorIds: readonly number[] | null;
  /** Records creators of whose records what was drawn up is seen; null: everyone's. */
  readonly drawnUpOf: readonly number[] | null;
}

const seeAll: readonly Role[] = roles.filter((role) => role !== 'reader');

/** A reader sees what came in only once it has been triaged, which nothing is yet (promise 13). */
export function sightOf(acting: Acting): RecordSight {
  return { recordsCreatorIds: idsWithin(reachOf(acting, seeAll)), drawnUpOf: idsWithin(reachOf(acting, ['reader'])) };
}

/** All records within a reach, whatever their origin. */
export function sightWithin(reach: Reach): RecordSight {
  return { recordsCreatorIds: idsWithin(reach), drawnUpOf: [] };
}

export function maySee(
  { recordsCreatorIds, drawnUpOf }: RecordSight,
  record: { readonly recordsCreatorId: number; readonly origin: Origin },
): boolean {
  const isOneOf = (ids: readonly number[] | null) => ids === null || ids.includes(record.recordsCreatorId);
  return isOneOf(recordsCreatorIds) || (record.origin === 'drawn-up' && isOneOf(drawnUpOf));
}

/** The same as a condition on rows of records, with `recordsCreatorIds` and `drawnUpOf` as its two parameters. */
export function sightCondition(row: string, firstParameter: number): string {
  const isOneOf = (parameter: number) =>
    `($${parameter}::int[] IS NULL OR ${row}.records_creator_id = ANY ($${parameter}))`;
  return `(${isOneOf(firstParameter)} OR (${row}.origin = 'drawn-up' AND ${isOneOf(firstParameter + 1)}))`;
}
