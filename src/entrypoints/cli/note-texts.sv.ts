import { counted } from '../../foundation/text/index.js';
import {
  lineRefusals,
  noteStateWords,
  type DiaryExchanged,
  type NoteLine,
  type TakenReceipt,
} from '../../service-notes/index.js';
import type { Columns } from './table.js';
import type { WrittenHandOver } from './write-hand-over-file.js';

const notes = (count: number) => counted(count, 'anteckning', 'anteckningar');
const lines = (count: number) => counted(count, 'rad', 'rader');

export const noteTexts = {
  none: 'Inga tjänsteanteckningar.',
  drafted: (id: string) => `Tjänsteanteckning ${id} är påbörjad. Se den med: flodesarkivet notes show ${id}`,
  fieldsOrRecords: 'Ange vad anteckningen ska säga, eller vilka handlingar den ska gälla med --record, inte båda.',
  writtenTo: (path: string) => `Anteckningen är skriven till ${path}`,
  confirmSigning: 'Vill du underteckna det här? Sedan kan det inte ändras, bara följas av en rättelse. [j/N] ',
  notSigned: (sha256: string) =>
    `Inget undertecknades. Kör igen med --sha256 ${sha256} för att underteckna precis det som visades, utan fråga.`,
  discarded: (id: string) => `Utkastet ${id} är kastat, och vad som stod i det är borta.`,
  xmlIsWhole: 'XML har alltid alla uppgifter. Ta bort --public, eller ta ut en PDF.',
  oneWay: 'Ange ett av valen: --creator (det som väntar), --hand-over (en överlämning en gång till) eller --folder.',
  taken: (id: number) =>
    `Överlämning ${id} är gjord. Filen kan göras igen med: flodesarkivet notes export --hand-over ${id} --out FIL.zip`,
  handedOver: ({ id, notes: count, path }: WrittenHandOver) =>
    `Överlämning ${id} med ${notes(count)} är skriven till ${path}`,
  exchanged: ({ handedOver, receipts, refused, unreachable }: DiaryExchanged) =>
    [
      `${notes(handedOver)} lämnades över, och ${counted(receipts, 'kvitto', 'kvitton')} togs emot.`,
      ...(refused > 0 ? [`${lines(refused)} i kvittona gick inte att ta emot. Svaren ligger bredvid kvittona.`] : []),
      ...(unreachable > 0
        ? [`${counted(unreachable, 'mapp', 'mappar')} går inte att läsa eller skriva. Loggen säger varför.`]
        : []),
    ].join(' '),
  received: ({ taken, answers }: TakenReceipt) =>
    [
      `${lines(taken)} av ${answers.length} togs emot.`,
      ...answers.flatMap(({ line, designation, refusal }) =>
        refusal === null ? [] : [`  rad ${line}, ${designation || 'utan beteckning'}: ${lineRefusals[refusal]}`],
      ),
    ].join('\n'),
};

export const noteColumns: Columns<NoteLine> = {
  NR: (n) => n.id,
  BETECKNING: (n) => n.designation ?? '',
  LÄGE: (n) => noteStateWords[n.state],
  ARKIVBILDARE: (n) => n.recordsCreator,
  ÖVERLÄMNAD: (n) => n.handedOverAt?.toISOString().slice(0, 10) ?? '',
  DIARIENUMMER: (n) => n.diary[0]?.registrationNumber ?? '',
  RUBRIK: (n) => n.title,
};

export const noteFactTexts = {
  note: (designation: string, id: string) => `Tjänsteanteckning ${designation} (nr ${id})`,
  draft: (id: string) => `Tjänsteanteckning, nr ${id}`,
  preview: (id: string) => `Tjänsteanteckning nr ${id}, så som den skulle undertecknas`,
  creator: 'arkivbildare',
  state: 'läge',
  revision: 'ändring nr',
  records: 'handlingar',
  signed: 'undertecknad',
  by: (at: string, by: string) => `${at} av ${by}`,
  handedOver: 'överlämnad',
  number: 'diarienummer',
  noted: (number: string, at: string) => `${number} (${at})`,
  corrects: 'rättar',
  correctedBy: 'rättas av',
  sha256: 'SHA-256',
  title: 'rubrik',
  protectedTitle: 'rubrik, skyddad',
  party: 'part',
  protectedParty: 'part, skyddad',
  case: 'ärende',
  event: 'händelse',
  unknown: 'okänd tid',
  author: 'antecknat av',
  writtenBy: (name: string, role: string) => (role === '' ? name : `${name}, ${role}`),
  summary: 'sammanfattning',
  action: 'åtgärd',
  actionBy: 'åtgärdat av',
  significance: 'betydelse',
  secrecy: 'sekretessmärkt',
  marked: (provision: string, day: string, authority: string) => `${provision}, ${day}, ${authority}`,
  item: (id: string, version: number, sender: string) => `  handling ${id}, version ${version}, ${sender}:`,
  unknownSender: 'okänd avsändare',
  attachment: (name: string) => `bilaga ${name}`,
  fault: (sentence: string) => `Kan inte undertecknas: ${sentence}`,
};
