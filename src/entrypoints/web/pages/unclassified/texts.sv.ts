import { showCounted } from '../../show-number.js';

export const texts = {
  title: 'Oklassade handlingar',
  menu: 'Oklassade',
  meaning:
    'Ingen klassningsregel gav de här handlingarna en handlingstyp, eller så gav flera regler olika. Utan handlingstyp bevaras de. De nyaste infångade står först.',
  channel: 'Kanal',
  anyChannel: 'Alla kanaler',
  show: 'Visa',
  count: (count: number | 'more') =>
    count === 'more' ? 'Fler än 10 000 väntar' : showCounted(count, 'väntar', 'väntar'),
  none: 'Inga handlingar väntar på en handlingstyp.',
  list: 'Handlingar att klassa',
  why: (reasons: readonly string[]) => `Oklassad: ${reasons.join(' ')}`,
  giveClass: 'Ge de valda en handlingstyp',
  save: 'Klassa de valda',
  done: (count: number) => `${showCounted(count, 'handling', 'handlingar')} har fått handlingstyp.`,
  noneChosen: 'Kryssa i de handlingar som ska få handlingstypen.',
  wrong: 'Något är fel ifyllt. Rätta fälten nedanför listan.',
  notCommon:
    'De valda handlingarna har olika arkivbildare, och handlingstypen finns inte hos alla. Välj en arkivbildares handlingar i taget.',
  turning: 'Bläddra bland de oklassade',
  first: 'Första sidan',
  next: 'Nästa sida',
};
