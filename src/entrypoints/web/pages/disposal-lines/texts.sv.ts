import type { LineMark, LineOutcome } from '../../../../disposal/index.js';
import { showCounted, showNumber } from '../../show-number.js';

const lines = (count: number) => showCounted(count, 'rad', 'rader');

export const markNames: Record<LineMark, string> = {
  read: 'Läst: ska gallras',
  struck: 'Stryk: gallras inte',
  prolonged: 'Förläng: gallras inte före en viss dag',
};

export const markTexts = {
  mark: 'Vad gäller för dem?',
  choose: 'Välj',
  reason: 'Varför de stryks eller förlängs',
  reasonHint: 'Behövs när något stryks eller förlängs. Det står sedan på listan.',
  prolongedTo: 'Förlängs till och med',
  prolongedToHint: 'Behövs när något förlängs. Efter den dagen föreslås det på nytt.',
  chooseMark: 'Välj vad som gäller för raderna.',
  wrong: 'Inget är sparat. Rätta fälten nedan.',
};

export const texts = {
  title: (name: string) => `Rader på ${name}`,
  back: 'Tillbaka till listan',
  choice: 'Urval',
  mark: 'Markering',
  outcome: 'Utfall',
  channel: 'Kanal',
  class: 'Handlingstyp',
  rule: 'Regel',
  origin: 'Ursprung',
  year: 'År',
  any: 'Alla',
  noClass: 'Utan handlingstyp',
  noRule: 'Utan regel',
  noYear: 'Utan känt år',
  show: 'Visa',
  clear: 'Visa alla rader',
  found: (count: number) => `Urvalet har ${lines(count)}`,
  none: 'Urvalet har inga rader.',
  list: 'Rader',
  tickPage: 'Kryssa i alla på sidan',
  toDeed: 'Till markeringen nedanför raderna',
  untickPage: 'Kryssa ur alla',
  deed: 'Markera rader',
  chosen: 'Markera de ikryssade',
  all: (count: number) =>
    count === 1 ? 'Markera den enda raden i urvalet' : `Markera alla ${showNumber(count)} i urvalet`,
  allHint:
    'Det som markeras som läst blir bara det som ingen har markerat, om du inte har valt en annan markering ovan. Stryk och förläng gäller hela urvalet.',
  noneChosen: 'Kryssa i de rader som det gäller, eller markera hela urvalet.',
  changed: (count: number) =>
    `Urvalet har ändrats sedan du öppnade sidan: det är nu ${lines(count)}. Inget är sparat. Kontrollera och markera igen.`,
  done: (count: number) => `${showCounted(count, 'rad är markerad', 'rader är markerade')}.`,
  record: (id: string) => `Handling ${id}`,
  exchange: (id: string) => `Råsvar ${id}`,
  datedOn: (day: string) => `Räknas från ${day}`,
  noDay: 'Utan känd dag',
  dueOn: (day: string) => `frist till ${day}`,
  by: (name: string) => `av ${name}`,
  prolonged: (day: string) => `till och med ${day}`,
  because: (reason: string) => `Skäl: ${reason}`,
  turning: 'Bläddra bland rader',
  first: 'Första sidan',
  next: 'Nästa sida',
  sensitive: 'Innehållet visas inte här. Öppna det inte i onödan.',
};

export const shownMarkNames: Record<LineMark | 'unmarked', string> = {
  unmarked: 'Inte läst',
  read: 'Läst, gallras',
  struck: 'Struken',
  prolonged: 'Förlängd',
};

export const outcomeNames: Record<LineOutcome, string> = { destroyed: 'Gallrad', spared: 'Sparad' };
