import { shortestPassword } from '../../../../foundation/access/index.js';
import { showCounted } from '../../show-number.js';
import type { OwnDeed } from './my-account.dto.js';

export const texts = {
  title: 'Mitt konto',
  wrong: 'Något är fel ifyllt. Inget har ändrats.',
  name: 'Namn',
  mail: 'E-postadress',
  mailHint: 'Du loggar in med den.',
  save: 'Spara',
  noName: 'Skriv ditt namn.',
  noMail: 'Skriv en e-postadress, till exempel namn@kommun.se.',
  mailTaken: 'E-postadressen hör redan till en annan person.',
  changePassword: 'Byt lösenord',
  passwordHint: 'När du byter lösenord loggas du ut överallt utom här.',
  old: 'Nuvarande lösenord',
  fresh: 'Nytt lösenord',
  rule: `Minst ${shortestPassword} tecken. Flera ord som bara du sätter ihop går bra.`,
  again: 'Nya lösenordet en gång till',
  tooShort: `Lösenordet måste ha minst ${shortestPassword} tecken.`,
  notSame: 'Lösenorden är inte lika.',
  wrongOld: 'Det är inte ditt nuvarande lösenord.',
  locked: 'För många misslyckade försök. Vänta en kvart, eller be en administratör om en engångslänk.',
  sessions: 'Inloggningar',
  openSessions: (count: number) => `Du är inloggad på ${showCounted(count, 'ställe', 'ställen')}.`,
  since: (at: string) => `Sedan ${at}`,
  signOutEverywhere: 'Logga ut överallt',
  tokens: 'Personliga nycklar',
  tokensWhy:
    'Med en nyckel arbetar kommandoraden och egna skript i ditt namn, med dina roller. Återkalla den du inte längre använder.',
  newToken: 'Skapa en nyckel',
  purpose: 'Till vad',
  purposeHint: 'Till exempel: Min dator.',
  noPurpose: 'Skriv vad nyckeln är till.',
  lives: 'Hur länge den gäller',
  days: { '30': '30 dagar', '90': '90 dagar', '365': 'Ett år' },
  makeToken: 'Skapa nyckeln',
  tokenMade: 'Nyckeln är skapad.',
  tokenHint: 'Lägg den i FLODESARKIVET_TOKEN, eller skicka den i huvudet Authorization: Bearer.',
};

export const done: Record<OwnDeed, string> = {
  sparad: 'Dina uppgifter är sparade.',
  losenord: 'Lösenordet är bytt.',
  aterkallad: 'Nyckeln är återkallad.',
};
