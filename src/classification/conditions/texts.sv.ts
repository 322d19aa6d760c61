import { eitherOf } from '../../foundation/text/index.js';
import type { Origin, RecordKind, RecordState } from '../../records/index.js';

/** A value as somebody wrote it, cut where it goes on. */
function quoted(written: unknown): string {
  const text = typeof written === 'string' ? written : (JSON.stringify(written) ?? 'inget');
  return `”${text.length > 60 ? `${text.slice(0, 60)} …` : text}”`;
}

export const conditionTexts = {
  notOneOf: (wrong: readonly unknown[], values: readonly string[]) =>
    `${wrong.map(quoted).join(', ')} går inte att välja. Skriv ${eitherOf(values)}.`,
  empty: (values: readonly string[]) => `Listan är tom. Skriv minst en av ${eitherOf(values)}.`,
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
  origin: (words: readonly string[]) => eitherOf(words),
  kind: (words: readonly string[]) => `är ${eitherOf(words)}`,
  state: (words: readonly string[]) => eitherOf(words),
  platform: (platforms: readonly string[]) => `är från ${eitherOf(platforms)}`,
  channel: (numbers: readonly number[]) => `är från kanal ${eitherOf(numbers.map(String))}`,
  threadClass: (codes: readonly string[]) => `hör till en tråd med handlingstyp ${eitherOf(codes)}`,
  words: (words: readonly string[]) => `innehåller ordet ${eitherOf(words.map((word) => `”${word}”`))} i någon böjning`,
  removedByUs: { yes: 'har tagits bort av oss', no: 'inte har tagits bort av oss' },
  attachments: { yes: 'har bilder eller filer', no: 'saknar bilder och filer' },
  snapshot: { yes: 'finns med i en ögonblicksbild', no: 'inte finns med i någon ögonblicksbild' },
  channelClosed: { yes: 'är från en avslutad kanal', no: 'är från en öppen kanal' },
  repeats: {
    yes: 'bara upprepar vad en annan kanal har',
    no: 'har ett innehåll som ingen annan kanal har',
  },
};
