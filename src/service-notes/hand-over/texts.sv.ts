import { stockholmTime } from '../../foundation/clock/index.js';
import type { ServiceNote } from '../service-note.js';
import type { HandOverRefusal } from './hand-over.js';
import type { LineRefusal, ReceiptFault } from './receipt.js';

const columns = {
  designation: 'beteckning',
  recordsCreator: 'arkivbildare',
  title: 'rubrik',
  protectedTitle: 'skyddad rubrik',
  party: 'avsändare eller mottagare',
  protectedParty: 'skyddad avsändare eller mottagare',
  caseTitle: 'ärende',
  happened: 'händelse (svensk tid)',
  signed: 'undertecknad (svensk tid)',
  signedBy: 'undertecknad av',
  secrecy: 'sekretessmarkering',
  corrects: 'rättar',
  registrationNumber: 'diarienummer',
  records: 'handlingar',
  folder: 'mapp',
  sha256: 'innehållets SHA-256',
};

const cells: Record<keyof typeof columns, (note: ServiceNote, folder: string) => string | null | undefined> = {
  designation: (n) => n.designation,
  recordsCreator: (n) => n.recordsCreator,
  title: (n) => n.content?.publicTitle,
  protectedTitle: (n) => n.content?.protectedTitle,
  party: (n) => n.content?.publicParty,
  protectedParty: (n) => n.content?.protectedParty,
  caseTitle: (n) => n.content?.caseTitle,
  happened: (n) => n.content?.eventAt && stockholmTime(new Date(n.content.eventAt)),
  signed: (n) => n.signedAt && stockholmTime(n.signedAt),
  signedBy: (n) => n.signedBy,
  secrecy: (n) => n.content?.secrecyMarking?.provision,
  corrects: (n) => n.content?.corrects,
  registrationNumber: (n) => n.diary[0]?.registrationNumber,
  records: (n) => n.recordIds.join(' '),
  folder: (_, folder) => folder,
  sha256: (n) => n.contentSha256,
};

export const handOverTexts = {
  columns,
  cells: (note: ServiceNote, folder: string) =>
    (Object.keys(columns) as (keyof typeof columns)[]).map((name) => cells[name](note, folder) ?? ''),
  names: { list: 'tjansteanteckningar.csv', readMe: 'läsmig.txt', manifest: 'manifest-sha256.txt' },
  readMe: (about: {
    readonly recordsCreator: string;
    readonly madeAt: Date;
    readonly notes: number;
  }) => `TJÄNSTEANTECKNINGAR TILL DIARIET

Arkivbildare:  ${about.recordsCreator}
Gjort:         ${stockholmTime(about.madeAt)} (svensk tid)
Anteckningar:  ${about.notes}

Varje anteckning har en mapp, namngiven efter beteckningen:
tjansteanteckning.pdf  Anteckningen som den undertecknades (PDF/A-2a).
tjansteanteckning.xml  Samma uppgifter enligt FGS Ärendehantering 1.0.
Övriga filer           Bilagorna: handlingens text, plattformens egna data om den, och dess bilder.

tjansteanteckningar.csv  Alla anteckningar i en lista, för kalkylprogram (UTF-8, semikolon).
manifest-sha256.txt      Kontrollsummor. Kontrollera med: sha256sum -c manifest-sha256.txt

Svara med ett kvitto: en CSV-fil med kolumnerna beteckning, diarienummer och, när ärendet är avslutat, avslutat (dag).
Här kan finnas personuppgifter och uppgifter som omfattas av sekretess. Pröva det innan något lämnas ut.
`,
};

/** Why a retention period began. */
export const closedByReceipt = (name: string) => `Ärendet är avslutat enligt diariets kvitto ${name}.`;

export const lineRefusals: Record<LineRefusal, string> = {
  'no-such-designation':
    'Ingen undertecknad anteckning och ingen registrerad handling hos arkivbildaren har den beteckningen.',
  'no-number': 'Diarienumret saknas eller är längre än 100 tecken.',
  'no-day': 'Skriv dagen då ärendet avslutades som 2026-11-24.',
  'day-ahead': 'Dagen då ärendet avslutades har inte varit ännu.',
  'nothing-said': 'Raden har varken diarienummer eller avslutningsdag.',
  'not-signed': 'Anteckningen är inte undertecknad.',
};

export const answerTexts = {
  head: ['rad', 'beteckning', 'svar'],
  taken: 'mottagen',
};

/** A refusal as a whole sentence. */
export const handOverRefusalTexts: Record<HandOverRefusal, string> = {
  'nothing-waits': 'Inget väntar på att lämnas över. Någon annan kan ha hunnit före.',
  'out-of-reach': 'Arkivbildaren finns inte, eller så har du inte rollen som behövs där.',
  'not-signed': 'Ingen av anteckningarna är undertecknad hos arkivbildaren.',
  'no-such-hand-over': 'Överlämningen finns inte, eller så har du inte rätt att se den.',
};

/** Why nothing of a receipt could be taken in. */
export const receiptFaultTexts: Record<ReceiptFault, string> = {
  unclosed: 'Filen har ett citattecken som aldrig avslutas. Inget är ändrat.',
  'no-head': 'Filens första rad ska ha kolumnen beteckning och diarienummer eller avslutat. Inget är ändrat.',
  empty: 'Filen har inga rader under rubrikraden. Inget är ändrat.',
  'too-long': 'Filen är för stor. Dela den i flera. Inget är ändrat.',
};
