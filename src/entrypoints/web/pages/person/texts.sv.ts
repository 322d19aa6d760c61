import { showCounted } from '../../show-number.js';
import type { DonePersonDeed } from './done.dto.js';

export const texts = {
  allPeople: 'Alla konton',
  save: 'Spara ändringarna',
  link: 'Engångslänk',
  linkWhy: 'Med länken väljer personen ett lösenord, första gången eller i stället för ett glömt. Den gäller ett dygn.',
  makeLink: 'Skapa engångslänk',
  linkMade: 'Engångslänken är skapad.',
  linkHint: (name: string) => `Ge den till ${name} på ett säkert sätt. Tidigare länkar har slutat gälla.`,
  sessions: 'Inloggningar',
  noSessions: 'Personen är inte inloggad någonstans.',
  openSessions: (count: number, since: string) =>
    `Personen är inloggad på ${showCounted(count, 'ställe', 'ställen')}, senast sedan ${since}.`,
  endSessions: 'Logga ut överallt',
  tokens: 'Personliga nycklar',
  close: 'Stäng kontot',
  closeWhy:
    'Personen kan inte längre logga in, och inloggningar, nycklar och länkar slutar gälla genast. Det personen har gjort står kvar i loggen.',
  closeSubmit: 'Stäng kontot',
};

export const done: Record<DonePersonDeed, string> = {
  tillagd: 'Personen är tillagd. Skapa en engångslänk, så att hen kan välja sitt lösenord.',
  sparad: 'Ändringarna är sparade och gäller från och med nu.',
  utloggad: 'Personen är utloggad överallt.',
  aterkallad: 'Nyckeln är återkallad.',
};

export const tokenTexts = {
  none: 'Inga nycklar.',
  caption: 'Nycklar som gäller',
  name: 'Till vad',
  unnamed: 'Utan namn',
  made: 'Skapad',
  expires: 'Gäller till',
  revoke: 'Återkalla',
  revokeThis: (name: string) => `Återkalla nyckeln ${name}`,
};
