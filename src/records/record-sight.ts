import { idsWithin, reachOf, type Acting, type Reach } from '../foundation/access/acting.js';
import { roles, type Role } from '../foundation/access/role.js';
import type { RegistrationStanding } from './record-registration.js';
import type { Origin } from './record.js';

/** Which records somebody may see; null in each list: everyone's. */
export interface RecordSight {
  /** Records creators all of whose records are seen, but for the restricted ones. */
  readonly recordsCreatorIds: readonly number[] | null;
  /** Records creators of whose records that is seen which was drawn up, or has been triaged. */
  readonly triagedOf: readonly number[] | null;
  /** Records creators whose restricted records are seen, where the record is seen at all. */
  readonly restrictedOf: readonly number[] | null;
}

const seeAll: readonly Role[] = roles.filter((role) => role !== 'reader');
/** Those who decide on what may be secret, and the one who can take it from the channel. */
const seeRestricted: readonly Role[] = ['channel-officer', 'registrar', 'archivist'];

/** A reader sees what came in only once it has been triaged (promise 13). */
export function sightOf(acting: Acting): RecordSight {
  return {
    recordsCreatorIds: idsWithin(reachOf(acting, seeAll)),
    triagedOf: idsWithin(reachOf(acting, ['reader'])),
    restrictedOf: idsWithin(reachOf(acting, seeRestricted)),
  };
}

/** All records within a reach, whatever their origin: for deeds, which reach also what is restricted. */
export function sightWithin(reach: Reach): RecordSight {
  return { recordsCreatorIds: idsWithin(reach), triagedOf: [], restrictedOf: idsWithin(reach) };
}

export interface SeenOrNot extends RegistrationStanding {
  readonly recordsCreatorId: number;
  readonly origin: Origin;
}

export function maySee({ recordsCreatorIds, triagedOf, restrictedOf }: RecordSight, record: SeenOrNot): boolean {
  const isOneOf = (ids: readonly number[] | null) => ids === null || ids.includes(record.recordsCreatorId);
  if (record.access === 'restricted' && !isOneOf(restrictedOf)) return false;
  const isTriaged = record.origin === 'drawn-up' || record.registration !== 'undecided';
  return isOneOf(recordsCreatorIds) || (isTriaged && isOneOf(triagedOf));
}

/** The same as a condition on rows of records, with `sightParameters` from there on; `id` is their record's number. */
export function sightCondition(row: string, firstParameter: number, id = `${row}.id`): string {
  const isOneOf = (parameter: number) =>
    `($${parameter}::int[] IS NULL OR ${row}.records_creator_id = ANY ($${parameter}))`;
  const decided = `FROM record_registration decided WHERE decided.record_id = ${id} AND decided`;
  const isTriaged = `(${row}.origin = 'drawn-up' OR EXISTS (SELECT ${decided}.registration IS NOT NULL))`;
  return `((${isOneOf(firstParameter)} OR (${isOneOf(firstParameter + 1)} AND ${isTriaged}))
    AND (${isOneOf(firstParameter + 2)} OR NOT EXISTS (SELECT ${decided}.access = 'restricted')))`;
}

export function sightParameters({ recordsCreatorIds, triagedOf, restrictedOf }: RecordSight): readonly unknown[] {
  return [recordsCreatorIds, triagedOf, restrictedOf];
}
