import { Clock } from '../../foundation/clock/index.js';
import type { SecrecyMarking } from '../../registration/index.js';
import type { NoteDraft } from '../../service-notes/index.js';
import { Refused, type Call } from './command.js';
import { entryOptions, entryUsage, statedText } from './entry-options.js';
import { findDay, findInstant, findText, getPositional, getText, readNumber } from './read-options.js';
import { texts } from './texts.sv.js';

const string = { type: 'string' } as const;

/** What an author writes. */
export const noteOptions = {
  ...entryOptions,
  event: string,
  summary: string,
  action: string,
  'action-by': string,
  significance: string,
  provision: string,
  authority: string,
  'marked-on': string,
};

export const noteUsage = `${entryUsage} [--event TIDPUNKT] [--summary TEXT] [--action TEXT] [--action-by NAMN] [--significance TEXT] [--provision BESTÄMMELSE --authority MYNDIGHET [--marked-on DATUM]]`;

/** The number of a note. @throws Refused */
export function noteIdOf(call: Pick<Call, 'positionals'>): string {
  return String(readNumber('ID', getPositional(call, 'ID')));
}

export function isNoteStated(values: Call['values']): boolean {
  return Object.keys(noteOptions).some((name) => values[name] !== undefined);
}

/** Only what is stated; an empty text empties it. @throws Refused */
export function readStatedNote({ values, get }: Call): Partial<NoteDraft> {
  const text = <T extends keyof NoteDraft>(name: keyof typeof noteOptions, field: T, empty: '' | null) =>
    values[name] === undefined ? {} : { [field]: statedText(values, name, null) ?? empty };
  return {
    ...text('case', 'caseTitle', null),
    ...text('title', 'publicTitle', ''),
    ...text('party', 'publicParty', null),
    ...text('protected-title', 'protectedTitle', null),
    ...text('protected-party', 'protectedParty', null),
    ...text('summary', 'summary', ''),
    ...text('action', 'action', null),
    ...text('action-by', 'actionBy', null),
    ...text('significance', 'significance', ''),
    ...(values['event'] === undefined ? {} : { eventAt: findInstant(values, 'event')?.toISOString() ?? null }),
    ...readMarking(values, get),
  };
}

/** An empty provision takes the marking away. @throws Refused */
function readMarking(
  values: Call['values'],
  get: Call['get'],
): Partial<Record<'secrecyMarking', SecrecyMarking | null>> {
  const names = ['provision', 'authority', 'marked-on'];
  if (names.every((name) => values[name] === undefined)) return {};
  if (values['provision'] === undefined) throw new Refused(texts.missing('--provision'));
  const provision = findText(values, 'provision');
  if (provision === null) return { secrecyMarking: null };
  const markedOn = findDay(values, 'marked-on') ?? get(Clock).today().toString();
  return { secrecyMarking: { provision, markedOn, authority: getText(values, 'authority') } };
}
