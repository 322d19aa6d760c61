import type { NotedEvent } from '../../../../foundation/audit/index.js';
import type { ReadIn, RecordState, RecordView } from '../../../../records/index.js';

const counted = new Intl.NumberFormat('sv-SE');

export const texts = {
  title: (id: string) => `Handling ${id}`,
  heading: (kind: string) => `${kind} av`,
  looked: 'Som den såg ut',
  earlier: (n: number) => `Du ser version ${n}, som inte är den senaste.`,
  showLatest: 'Visa den senaste',
  fromStoredBytes: 'Visningen är byggd av det som arkivet har lagrat. Inget hämtas från plattformen när du tittar.',

  facts: 'Uppgifter',
  times: 'Tider och vem som uppger dem',
  time: 'Tid',
  when: 'När',
  accordingTo: 'Enligt',
  published: 'Publicerad',
  received: 'Inkom',
  drawnUp: 'Upprättades',
  captured: 'Infångad första gången',
  countedBy: 'arkivets regel: plattformens tid gäller; har avsändaren själv satt den räknas tidigast från infångningen',
  capturedBy: 'arkivets klocka',
  unknownTime: 'okänt',
  onPlatform: 'På plattformen',
  removedByUs: 'Borttagen av oss',
  removed: (day: string, by: string, ground: string) => `${day} av ${by}, ${ground}:`,
  noted: (by: string, at: string) => `Antecknat av ${by} ${at}. Det är ingen gallring: handlingen är kvar här.`,
  sender: 'Avsändare, som den visades',
  account: 'Konto',
  channel: 'Kanal',
  platformItemId: 'Plattformens beteckning',
  permalink: 'Länk till plattformen',
  permalinkHint: 'Länken lämnar arkivet. Vad den visar nu kan vara något annat än det som fångades in.',
  noPermalink: 'Plattformen gav ingen länk.',

  versions: (count: number) => `${count} versioner`,
  differenceKey: 'Tillagd text är understruken, borttagen text är överstruken, jämfört med versionen före.',
  version: (n: number) => `Version ${n}`,
  latest: 'Senaste lydelsen',
  editedAt: (time: string) => `Ändrad ${time} enligt plattformen.`,
  seenAt: (time: string) => `Infångad ${time}.`,
  showVersion: (n: number) => `Visa version ${n} som den såg ut`,
  otherFiles: 'Bilagorna är inte desamma som i versionen före.',
  sameText: 'Texten är oförändrad; länkar eller bildtexter har ändrats.',

  thread: (size: number) => (size === 1 ? 'Tråden' : `Tråden, ${counted.format(size)} handlingar`),
  threadTitle: 'Hela tråden',
  threadCut: 'Tråden är så lång att bara de första 5 000 handlingarna visas här. Sök fram resten under Handlingar.',
  wholeThread: (size: number) => `Visa hela tråden med ${counted.format(size)} handlingar`,
  leftOut: (count: number) =>
    count === 1
      ? '1 handling till under den här visas inte här.'
      : `${counted.format(count)} handlingar till under den här visas inte här.`,
  thisRecord: 'den här handlingen',
  answers: 'Svarar',
  destroyedParent: (id: string) => `handling ${id}, som är gallrad`,
  attachments: (count: number) => (count === 1 ? '1 bilaga' : `${count} bilagor`),
  backTo: (id: string) => `Tillbaka till handling ${id}`,

  proof: (n: number) => `Bevis för version ${n}`,
  sha256: 'SHA-256 över handlingens egna byte',
  sealedDigest: 'Förseglad kontrollsumma (med salt, kvar efter gallring)',
  exchange: 'Läst ur svaret',
  offset: 'Plats i svaret',
  atByte: (offset: number) => `från byte ${counted.format(offset)}`,
  fetched: 'Svaret hämtades',
  fetchedFrom: 'Hämtat från',
  run: (id: string) => `körning ${id}`,
  fetchOwnBytes: 'Hämta handlingens egna byte',
  fetchRawAnswer: 'Hämta råsvaret (WARC)',
  howToCheck:
    'Så kontrollerar du: räkna ut SHA-256 över filen med handlingens egna byte och jämför med summan ovan. Samma byte står på angiven plats i råsvaret.',

  events: 'Ur loggen',
  noEvents: 'Loggen har inga händelser om handlingen.',
  deed: 'Händelse',
  by: 'Av',
  number: 'Löpnummer',
  service: 'tjänsten själv',
  operator: (name: string) => `driften (${name})`,
  actorDestroyed: 'uppgiften är gallrad',
};

export const standings: Record<RecordState, (since: string) => string> = {
  visible: (since) => `Syns där sedan ${since}, såvitt infångningen har sett.`,
  'hidden-by-us': (since) =>
    `Dold av oss på plattformen. Infångningen märkte det ${since}. Det är ingen gallring: handlingen är kvar här.`,
  gone: (since) =>
    `Borttagen på plattformen. Infångningen märkte det ${since}. Det är ingen gallring: handlingen är kvar här.`,
  unavailable: (since) =>
    `Går inte att nå på plattformen, som inte säger varför. Infångningen märkte det ${since}. Det är ingen gallring: handlingen är kvar här.`,
};

export const publishedAccordingTo: Record<RecordView['publishedAtIs'], string> = {
  platform: 'plattformen',
  author: 'avsändaren, som själv kan sätta tiden',
  unknown: 'ingen: plattformen ger ingen tid som kan vara sann',
};

export const absences: Readonly<Record<string, string>> = {
  'anonymous-visitor': 'besökare utan konto',
  'not-given-by-platform': 'plattformen uppger inget konto',
};

export const outcomes: Record<NotedEvent['outcome'], string> = { done: '', failed: '(misslyckades)' };

export const deeds: ReadonlyMap<string, string> = new Map([
  ['capture-run-closed', 'Infångningen avslutades,'],
  ['hold-laid', 'Gallringsstopp lades'],
  ['hold-in-force-again', 'Gallringsstopp sattes i kraft igen'],
  ['hold-lifted', 'Gallringsstopp hävdes'],
  ['record-classified', 'Fick en handlingstyp för hand'],
  ['record-left-to-rules', 'Handlingstypen lämnades till reglerna'],
  ['record-declared-inactive', 'Förklarades inaktuell'],
  ['record-case-closed', 'Ärendet antecknades som avslutat'],
  ['record-removed-from-channel', 'Antecknades som borttagen av oss'],
  ['record-registered', 'Beslutades registreras'],
  ['record-kept-ordered', 'Beslutades hållas ordnad'],
  ['record-insignificant', 'Bedömdes vara av uppenbart ringa betydelse'],
  ['registration-undone', 'Beslutet om registrering ångrades'],
  ['secrecy-marked', 'Sekretessmarkerades'],
  ['secrecy-marking-lifted', 'Sekretessmarkeringen hävdes'],
  ['record-restricted', 'Begränsades'],
  ['record-restricted-by-class', 'Begränsades av sin handlingstyp,'],
  ['record-opened', 'Begränsningen togs bort'],
  ['restricted-record-read', 'Lästes, begränsad'],
  ['removal-note-withdrawn', 'Anteckningen om att vi tog bort den återtogs'],
]);

/** Where a restricted record was read; on its own page nothing more is said. */
export const readPlaces: ReadonlyMap<string, string> = new Map(
  Object.entries({
    list: 'i en lista',
    thread: 'i tråden',
    file: 'genom en fil',
    export: 'i ett utdrag',
    note: 'i en tjänsteanteckning',
  } satisfies Record<Exclude<ReadIn, 'record'>, string>),
);

/** Of a record that has been destroyed. */
export const destroyedTexts = {
  title: (id: string) => `Handling ${id} är gallrad`,
  sentence: (day: string) => `Handlingen gallrades ${day}.`,
  remains: 'Innehållet finns inte kvar. Det här är allt som är kvar av den.',
  creator: 'Arkivbildare',
  channel: 'Kanal',
  kind: 'Slag',
  origin: 'Ursprung',
  class: 'Handlingstyp',
  noClass: 'Utan handlingstyp',
  countedOn: 'Fristen räknades från',
  unknownDay: 'Okänd dag',
  capturedOn: 'Infångad',
  versions: 'Versioner',
  destroyedOn: 'Gallrad',
  rule: 'Enligt',
  decision: 'Gallringsbeslut',
  list: 'Gallringslista',
  certificate: 'gallringsprotokollet',
  back: 'Till handlingarna',
};
