import { mostAtOnce } from '../../../../search/index.js';
import { showCounted, showNumber } from '../../show-number.js';
import type { BulkDeed } from './bulk-deed.js';

const records = (count: number) => showCounted(count, 'handling', 'handlingar');

export const texts = {
  withAll: 'Alla träffar',
  beingAssessed: 'Hur länge de bevaras räknas om just nu.',
  selection: 'Urvalet',
  everything: 'Alla handlingar, utan avgränsning.',
  words: 'Ord',
  channel: 'Kanal',
  origin: 'Ursprung',
  state: 'Läge på plattformen',
  from: 'Från och med',
  to: 'Till och med',
  touched: (count: number) => `Det rör ${records(count)}.`,
  ofCreator: (creator: string, count: number) => `${creator}: ${records(count)}`,
  reach: 'Bara handlingar hos arkivbildare där du har rollen räknas.',
  none: 'Urvalet har inga handlingar där du har rollen. Inget går att göra med det.',
  tooMany: `Urvalet har fler än ${showNumber(mostAtOnce)} handlingar, och så många går inte att ändra på en gång. Avgränsa sökningen, till exempel till en kanal eller ett år, och ta en del i taget.`,
  changed: (count: number) =>
    `Urvalet har ändrats sedan du öppnade sidan: det är nu ${records(count)}. Inget är sparat. Kontrollera urvalet och spara igen.`,
  wrong: 'Något är fel ifyllt. Rätta fälten nedan.',
  noCommonClass:
    'Arkivbildarna i urvalet har inga handlingstyper gemensamt. Avgränsa sökningen till en kanal, och ta en arkivbildare i taget.',
  back: 'Tillbaka till sökningen',
  onlyNow: 'Det som fångas in senare omfattas inte.',
  standing: 'Lägg i stället ett stående urval',
};

interface DeedTexts {
  readonly link: string;
  readonly title: string;
  readonly meaning: string;
  readonly save: (count: number) => string;
  readonly done: (count: number) => string;
}

export const deedTexts: Record<BulkDeed, DeedTexts> = {
  class: {
    link: 'Ge alla träffar en handlingstyp',
    title: 'Ge alla träffar en handlingstyp',
    meaning: 'Handlingstypen gäller tills någon ändrar den. Ingen regel ändrar den. Alla ändras, eller ingen.',
    save: (count) => `Ge ${records(count)} handlingstypen`,
    done: (count) => `${records(count)} har fått handlingstypen.`,
  },
  hold: {
    link: 'Lägg gallringsstopp på alla träffar',
    title: 'Lägg gallringsstopp på allt som sökningen hittar',
    meaning: 'De gallras inte, vad reglerna än säger, förrän någon häver stoppet.',
    save: (count) => `Lägg stoppet på ${records(count)}`,
    done: (count) => `Gallringsstopp är lagt på ${records(count)}.`,
  },
  inactive: {
    link: 'Förklara alla träffar inaktuella',
    title: 'Förklara alla träffar inaktuella',
    meaning:
      'Inaktuell är en handling som verksamheten inte längre behöver. Har dess regel en frist som räknas från den dagen, börjar fristen då. Inget gallras nu. Alla förklaras inaktuella, eller ingen.',
    save: (count) => `Förklara ${records(count)} inaktuella`,
    done: (count) => `${records(count)} är förklarade inaktuella.`,
  },
};
