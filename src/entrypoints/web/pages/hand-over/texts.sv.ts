import { stockholmTime } from '../../../../foundation/clock/index.js';
import { counted } from '../../../../foundation/text/index.js';
import type { Basket, HandOverWay } from '../../../../service-notes/index.js';

const notes = (count: number) => counted(count, 'anteckning', 'anteckningar');

export const texts = {
  menu: 'Till diariet',
  title: 'Överlämning till diariet',
  intro: 'Undertecknade anteckningar lämnas över en gång. Diariet svarar med ett kvitto som ger dem diarienummer.',
  noCreators: 'Det finns ingen arkivbildare ännu.',
  creator: 'Arkivbildare',
  waiting: 'Att lämna över',
  unanswered: 'Utan kvitto',
  way: 'Sätt',
  deeds: 'Gör',
  baskets: 'Korgar, en för varje arkivbildare',
  take: (creator: string) => `Lämna över för ${creator}`,
  takeShort: 'Lämna över',
  byNight: 'Läggs i mappen av natten',
  ways: { download: 'Fil att hämta', folder: 'Mapp som diariet bevakar' } satisfies Record<HandOverWay, string>,
  changeWay: (creator: string) => `Byt sätt för ${creator}`,
  changeWayShort: 'Byt sätt',
  wayLabel: (creator: string) => `Sätt att lämna över för ${creator}`,
  made: (file: string) => `Överlämningen är gjord. Hämta filen ${file} och läs in den i diariet.`,
  fetch: 'Hämta filen',
  fetchOf: (file: string) => `Hämta ${file}`,
  history: 'Gjorda överlämningar',
  historyCaption: 'Överlämningar, de senaste först',
  noHistory: 'Inget har lämnats över ännu.',
  file: 'Fil',
  when: 'När',
  by: 'Av',
  notes: 'Anteckningar',
  answered: 'Med diarienummer',
  next: 'Äldre överlämningar',
  receipt: 'Läs in ett kvitto',
  receiptHint:
    'En CSV-fil med kolumnerna beteckning och diarienummer, och avslutat för den dag då ärendet avslutades. Samma kvitto kan läsas in flera gånger.',
  chooseFile: 'Kvitto (CSV)',
  send: 'Läs in kvittot',
  noFile: 'Välj en fil.',
  uploaded: 'uppladdat kvitto',
  taken: (count: number, all: number) => `${count} av ${all} rader togs emot.`,
  refusedCaption: 'Rader som inte togs emot',
  line: 'Rad',
  designation: 'Beteckning',
  why: 'Varför',
};

/** How much waits, and since when. */
export function showWaiting({ waiting, oldestSignedAt }: Basket): string {
  if (waiting === 0) return 'Inget';
  return `${notes(waiting)}, den äldsta från ${stockholmTime(oldestSignedAt!).slice(0, 10)}`;
}

export function showUnanswered({ unanswered, oldestHandedOverAt }: Basket): string {
  if (unanswered === 0) return 'Inget';
  return `${notes(unanswered)}, sedan ${stockholmTime(oldestHandedOverAt!).slice(0, 10)}`;
}

export const overdueText = ({ awaitDays }: Basket) =>
  `Kvittot har dröjt mer än ${counted(awaitDays, 'arbetsdag', 'arbetsdagar')}.`;
