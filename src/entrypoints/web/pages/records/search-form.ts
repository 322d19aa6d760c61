import { Temporal } from 'temporal-polyfill';
import { origins, recordStates, type RecordSight } from '../../../../records/index.js';
import { wholeDays, type RecordFilter } from '../../../../search/index.js';

/** The search form as it was filled in; each field's name is its parameter in the address. */
export interface SearchForm {
  readonly q: string;
  readonly kanal: string;
  readonly ursprung: string;
  readonly fran: string;
  readonly till: string;
  readonly lage: string;
}

export type SearchErrors = Partial<Record<'fran' | 'till', 'not-a-day' | 'ends-before-it-begins'>>;

const longestValue = 500;

export function readSearchForm(query: Readonly<Record<string, unknown>>): SearchForm {
  const field = (name: keyof SearchForm) => {
    const value = query[name];
    return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, longestValue) : '';
  };
  return {
    q: field('q'),
    kanal: field('kanal'),
    ursprung: field('ursprung'),
    fran: field('fran'),
    till: field('till'),
    lage: field('lage'),
  };
}

export function listSearchErrors({ fran, till }: SearchForm): SearchErrors {
  const [from, to] = [findDay(fran), findDay(till)];
  if (from && to && Temporal.PlainDate.compare(from, to) > 0) return { till: 'ends-before-it-begins' };
  return {
    ...(fran !== '' && from === null && { fran: 'not-a-day' as const }),
    ...(till !== '' && to === null && { till: 'not-a-day' as const }),
  };
}

/** Days are whole days in Europe/Stockholm, the last one included. */
export function toFilter(form: SearchForm, sight: RecordSight): RecordFilter {
  const [from, to] = [findDay(form.fran), findDay(form.till)];
  return {
    ...wholeDays(from && from.toString(), to && to.toString()),
    ...sight,
    words: form.q === '' ? null : form.q,
    channelId: /^\d{1,9}$/.test(form.kanal) ? Number(form.kanal) : null,
    origin: origins.find((origin) => origin === form.ursprung) ?? null,
    state: recordStates.find((state) => state === form.lage) ?? null,
  };
}

const noSight = { recordsCreatorIds: [], triagedOf: [], restrictedOf: [] };

/** False where a field holds something that is no choice of it: as a filter it would leave that field out. */
export function isUnderstood(form: SearchForm): boolean {
  const { channelId, origin, state } = toFilter(form, noSight);
  const isLeftOut = (typed: string, read: unknown) => typed !== '' && read === null;
  return (
    Object.keys(listSearchErrors(form)).length === 0 &&
    !isLeftOut(form.kanal, channelId) &&
    !isLeftOut(form.ursprung, origin) &&
    !isLeftOut(form.lage, state)
  );
}

/** The address of the same search, from its beginning or from where a page ended. */
export function searchPath(form: SearchForm, after: string | null): string {
  return pathWith('/handlingar', { ...form, efter: after ?? '' });
}

/** What is empty is left out. */
export function pathWith(path: string, values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
  return query === '' ? path : `${path}?${query}`;
}

function findDay(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}
