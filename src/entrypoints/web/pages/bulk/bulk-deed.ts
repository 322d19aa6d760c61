import { classKeepers } from '../../../../classification/index.js';
import type { Role } from '../../../../foundation/access/index.js';
import { holdKeepers } from '../../../../holds/index.js';
import { triggerDeclarers } from '../../../../retention/index.js';
import { pathWith, searchPath, type SearchForm } from '../records/search-form.js';

/** What may be done with everything that a search finds. */
export const bulkDeeds = ['class', 'inactive', 'hold'] as const;
export type BulkDeed = (typeof bulkDeeds)[number];

export const bulkDeclarers: Record<BulkDeed, readonly Role[]> = {
  class: classKeepers,
  inactive: triggerDeclarers['declared-inactive'],
  hold: holdKeepers,
};

export const bulkPaths: Record<BulkDeed, string> = {
  class: '/handlingar/klassa',
  inactive: '/handlingar/forklara-inaktuella',
  hold: '/handlingar/gallringsstopp',
};

/** What was done just before the search was shown again. */
export interface DoneBulk {
  readonly deed: BulkDeed;
  readonly records: number;
  readonly isBeingAssessed: boolean;
}

const parameters: Record<BulkDeed, string> = { class: 'klassade', inactive: 'inaktuella', hold: 'stoppade' };

export function doneBulkPath(form: SearchForm, { deed, records, isBeingAssessed }: DoneBulk): string {
  const said = { [parameters[deed]]: String(records), raknas: isBeingAssessed ? 'om' : '' };
  const [path = '', query = ''] = searchPath(form, null).split('?');
  return pathWith(path, { ...Object.fromEntries(new URLSearchParams(query)), ...said });
}

export function readDone(query: Readonly<Record<string, unknown>>): DoneBulk | null {
  for (const deed of bulkDeeds) {
    const said = query[parameters[deed]];
    if (typeof said === 'string' && /^\d{1,6}$/.test(said))
      return { deed, records: Number(said), isBeingAssessed: query['raknas'] === 'om' };
  }
  return null;
}
