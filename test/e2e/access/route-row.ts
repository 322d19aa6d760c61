import type { Role } from '../../../src/foundation/access/index.js';
import type { Place } from './open-places.js';

export const everybody = 'everybody';

export const anyRole: readonly Role[] = [
  'reader',
  'channel-officer',
  'communications',
  'registrar',
  'archivist',
  'administrator',
];
export const working: readonly Role[] = [
  'channel-officer',
  'communications',
  'registrar',
  'archivist',
  'administrator',
];
export const keepers: readonly Role[] = ['communications', 'administrator'];
export const changers: readonly Role[] = ['channel-officer', 'communications', 'administrator'];
export const evidence: readonly Role[] = ['archivist', 'administrator'];
export const deciding: readonly Role[] = ['registrar', 'archivist', 'administrator'];
export const noting: readonly Role[] = ['channel-officer', 'registrar', 'archivist', 'administrator'];
export const reviewing: readonly Role[] = ['channel-officer', 'registrar', 'archivist'];
/** Those who decide by OSL 5:1 and keep the register: no administrator, and no operator. */
export const registering: readonly Role[] = ['registrar', 'archivist'];
export const archivists: readonly Role[] = ['archivist'];
export const administrators: readonly Role[] = ['administrator'];

/** A route, who may, and what is answered to those who may. */
export interface RouteRow {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** As it is registered; its parameters are filled from a place. */
  readonly path: string;
  readonly may: readonly Role[] | typeof everybody;
  /** At the own records creator, to somebody who may; one of these. */
  readonly answers: readonly number[];
  /** At another records creator's; null where the route is about no records creator. */
  readonly elsewhere: number | null;
  readonly query?: string;
  /** A form on a page, JSON to REST. */
  readonly body?: (place: Place) => Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** REST that keys of other systems are refused, whatever their roles. */
  readonly byPerson?: boolean;
}

type Extras = Pick<RouteRow, 'query' | 'body' | 'headers' | 'byPerson'>;

/** A route that is about no records creator in particular: what it lists is seen elsewhere to be theirs alone. */
export function row(
  method: RouteRow['method'],
  path: string,
  may: RouteRow['may'],
  answers: number | readonly number[],
  extras: Extras = {},
): RouteRow {
  return { method, path, may, answers: [answers].flat(), elsewhere: null, ...extras };
}

/** A route about something that belongs to a records creator: elsewhere there is no such thing. */
export function ownRow(
  method: RouteRow['method'],
  path: string,
  may: RouteRow['may'],
  answers: number | readonly number[],
  extras: Extras & { readonly elsewhere?: number } = {},
): RouteRow {
  return { method, path, may, answers: [answers].flat(), elsewhere: 404, ...extras };
}
