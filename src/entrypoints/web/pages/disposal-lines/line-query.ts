import { everyLine, lineMarks, type LineFilter, type LineGroup } from '../../../../disposal/index.js';
import { origins } from '../../../../records/index.js';
import { pathWith } from '../records/search-form.js';
import { numberShape } from '../../../../foundation/text/index.js';

/** Which lines an address asks for, as it is written; empty is no condition, `-` those that have none. */
export interface LineQuery {
  readonly kanal: string;
  readonly typ: string;
  readonly regel: string;
  readonly ursprung: string;
  readonly ar: string;
  readonly marke: string;
  readonly utfall: string;
}

export const none = '-';
export const shownMarks = ['unmarked', ...lineMarks] as const;
export const lineOutcomes = ['destroyed', 'spared'] as const;

const fields = ['kanal', 'typ', 'regel', 'ursprung', 'ar', 'marke', 'utfall'] as const;

export function readLineQuery(query: Readonly<Record<string, unknown>>): LineQuery {
  const read = fields.map((field) => [field, typeof query[field] === 'string' ? query[field] : ''] as const);
  return Object.fromEntries(read) as unknown as LineQuery;
}

/** Null where something is not understood: it must not be read as a wider choice. */
export function toLineFilter({ kanal, typ, regel, ursprung, ar, marke, utfall }: LineQuery): LineFilter | null {
  const filter = {
    channelId: read(kanal, (text) => (numberShape.test(text) ? Number(text) : undefined)),
    class: read(typ, (text) => (text === none ? '' : text)),
    ruleRef: read(regel, readNumber),
    origin: read(ursprung, (text) => origins.find((one) => one === text)),
    year: read(ar, readNumber),
    mark: read(marke, (text) => shownMarks.find((one) => one === text)),
    outcome: read(utfall, (text) => lineOutcomes.find((one) => one === text)),
  };
  return Object.values(filter).includes(undefined) ? null : { ...everyLine, ...(filter as LineFilter) };
}

/** The lines of a group, as an address asks for them. */
export function queryOfGroup(group: LineGroup): LineQuery {
  const orNone = (value: string | number | null) => (value === null ? none : String(value));
  return {
    ...readLineQuery({}),
    kanal: String(group.channelId),
    typ: orNone(group.class),
    regel: orNone(group.ruleRef),
    ar: orNone(group.year),
  };
}

export function linesPath(
  listId: number,
  query: Partial<LineQuery>,
  more: Readonly<Record<string, string>> = {},
): string {
  return pathWith(`/gallring/${listId}/rader`, { ...query, ...more });
}

function read<T>(text: string, reader: (text: string) => T): T | null {
  return text === '' ? null : reader(text);
}

function readNumber(text: string): number | undefined {
  if (text === none) return 0;
  return numberShape.test(text) ? Number(text) : undefined;
}
