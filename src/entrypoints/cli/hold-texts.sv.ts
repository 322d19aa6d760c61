import { stockholmTime } from '../../foundation/clock/index.js';
import { counted } from '../../foundation/text/index.js';
import { groundWords, scopeWords, type DisposalHold, type HoldRefused } from '../../holds/index.js';
import { recordWords } from '../../records/index.js';
import type { Columns } from './table.js';

export const holdTexts = {
  onlyStanding: '--author och --creator hör till ett stående urval. Lägg till --standing.',
  notStanding:
    'Ett stående urval anges med --q, --channel, --origin, --from, --to, --author och --creator, inte med nummer eller --state.',
  noCreator: (name: string, known: readonly string[]) =>
    `Arkivbildaren "${name}" finns inte. Kända: ${known.join(', ') || 'inga'}.`,
  laid: (hold: DisposalHold) =>
    `Gallringsstopp ${hold.id} är lagt: ${scopeWords[hold.scope]}${hold.namedRecords > 0 ? `, ${counted(hold.namedRecords, 'handling', 'handlingar')}` : ''}.`,
  lifted: (id: number) => `Gallringsstopp ${id} är hävt. Det står kvar i förteckningen.`,
  none: 'Inga gallringsstopp.',
  more: (next: number) => `Fler finns: lägg till --after ${next}`,
};

export const holdColumns: Columns<DisposalHold> = {
  NR: (h) => String(h.id),
  GRUND: (h) => groundWords[h.ground],
  GÄLLER: (h) => scopeWords[h.scope],
  ARKIVBILDARE: (h) => h.recordsCreator ?? 'alla',
  LAGT: (h) => stockholmTime(h.laidAt).slice(0, 10),
  HÄVT: (h) => (h.liftedAt === null ? 'nej' : stockholmTime(h.liftedAt).slice(0, 10)),
  SKÄL: (h) => h.reason,
};

/** Everything about one hold. */
export function printHold(hold: DisposalHold, recordIds: readonly string[]): string {
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['grund', groundWords[hold.ground]],
    ['skäl', hold.reason],
    ['arkivbildare', hold.recordsCreator ?? 'alla'],
    ['gäller', scopeWords[hold.scope]],
    ['handlingar', recordIds.length === 0 ? null : `${recordIds.join(', ')}${moreThan(hold, recordIds)}`],
    ['kanal', hold.channelId === null ? null : String(hold.channelId)],
    ['ursprung', hold.origin && recordWords.origin[hold.origin]],
    ['avsändare', hold.author],
    ['ord', hold.words],
    ['från och med', hold.publishedFrom],
    ['till och med', hold.publishedTo],
    ['lagt', `${stockholmTime(hold.laidAt)} av ${hold.laidBy}`],
    ['hävt', hold.liftedAt && `${stockholmTime(hold.liftedAt)} av ${hold.liftedBy}: ${hold.liftingReason}`],
  ];
  const lines = facts.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(16)} ${value}`]));
  return [`Gallringsstopp ${hold.id}`, ...lines].join('\n');
}

function moreThan({ namedRecords }: DisposalHold, shown: readonly string[]): string {
  return namedRecords > shown.length ? ` och ${namedRecords - shown.length} till` : '';
}

export const holdRefusals: Record<HoldRefused['reason'], (subject: string) => string> = {
  'no-reason': () => '--reason saknas.',
  'ground-of-requests': () =>
    'Ett stopp för en begäran om utlämnande läggs av sig självt när begäran öppnas: flodesarkivet requests open',
  'no-records': () => 'Ange handlingarnas nummer, eller ett urval.',
  'no-condition': () =>
    'Ange minst ett villkor. Ska allt omfattas räcker en tidig första dag, till exempel --from 2000-01-01.',
  'no-words': () => '--q innehåller inga ord som går att söka på.',
  'no-day': () => '--from och --to ska vara dagar som 2026-11-24.',
  'ends-before-it-begins': () => '--to ligger före --from.',
  'no-such-creator': () => 'Arkivbildaren finns inte.',
  'several-creators': () =>
    'Det rör flera arkivbildare. Ta en i taget: ange --creator, eller avgränsa till en kanal. Inget är ändrat.',
  'outside-reach': () => 'Din roll gäller inte för allt som stoppet omfattar. Inget är ändrat.',
  'no-such-hold': (id) => `Det finns inget gallringsstopp ${id}. Lista dem med: flodesarkivet holds list`,
  'lifted-already': (id) => `Gallringsstopp ${id} är redan hävt.`,
  'ends-with-request': (request) =>
    `Stoppet hör till begäran om utlämnande ${request} och hävs av sig självt: när begäran är besvarad i sin helhet eller återtagen, eller när ett avslag inte längre kan överklagas. Se den med: flodesarkivet requests show ${request}`,
};
