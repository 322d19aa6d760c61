import type { Origin, RecordKind, RecordState } from '../../records/index.js';

/** A value as somebody wrote it, cut where it goes on. */
function quoted(written: unknown): string {
  const text = typeof written === 'string' ? written : (JSON.stringify(written) ?? 'inget');
  return `”${text.length > 60 ? `${text.slice(0, 60)} …` : text}”`;
}

/** `a, b eller c` */
export function listed(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} eller ${values.at(-1)}`;
}

export const conditionTexts = {
  notOneOf: (wrong: readonly unknown[], values: readonly string[]) =>
    `${wrong.map(quoted).join(', ')} går inte att välja. Skriv ${listed(values)}.`,
  empty: (values: readonly string[]) => `Listan är tom. Skriv minst en av ${listed(values)}.`,
  notYesOrNo: (written: unknown) => `${quoted(written)} är varken ja eller nej. Skriv true eller false.`,
  notTexts: (written: unknown) => `${quoted(written)} är ingen text. Skriv en text, eller en lista av texter.`,
  notNumbers: (written: unknown) =>
    `${quoted(written)} är inget kanalnummer. Skriv numret i kanalförteckningen, eller en lista av nummer.`,
};

export const originWords: Record<Origin, string> = { received: 'har kommit in', 'drawn-up': 'är upprättade' };

export const kindWords: Record<RecordKind, string> = {
  post: 'inlägg',
  comment: 'kommentarer',
  reply: 'svar',
  message: 'meddelanden',
  snapshot: 'ögonblicksbilder',
};

export const stateWords: Record<RecordState, string> = {
  visible: 'syns på plattformen',
  'hidden-by-us': 'har dolts av oss',
  gone: 'är borttagna på plattformen',
  unavailable: 'inte går att nå på plattformen',
};

export const describeTexts = {
  origin: (words: readonly string[]) => listed(words),
  kind: (words: readonly string[]) => `är ${listed(words)}`,
  state: (words: readonly string[]) => listed(words),
  platform: (platforms: readonly string[]) => `är från ${listed(platforms)}`,
  channel: (numbers: readonly number[]) => `är från kanal ${listed(numbers.map(String))}`,
  recordClass: (codes: readonly string[]) => `har handlingstyp ${listed(codes)}`,
  threadClass: (codes: readonly string[]) => `hör till en tråd med handlingstyp ${listed(codes)}`,
  words: (words: readonly string[]) => `innehåller ordet ${listed(words.map((word) => `”${word}”`))} i någon böjning`,
  registered: { yes: 'är registrerade', no: 'inte är registrerade' },
  removedByUs: { yes: 'har tagits bort av oss', no: 'inte har tagits bort av oss' },
  attachments: { yes: 'har bilder eller filer', no: 'saknar bilder och filer' },
  snapshot: { yes: 'finns med i en ögonblicksbild', no: 'inte finns med i någon ögonblicksbild' },
  channelClosed: { yes: 'är från en avslutad kanal', no: 'är från en öppen kanal' },
  repeats: {
    yes: 'bara upprepar vad en annan kanal har',
    no: 'har ett innehåll som ingen annan kanal har',
  },
};
