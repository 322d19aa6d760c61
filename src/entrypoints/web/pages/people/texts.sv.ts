import type { PersonRefusal } from '../../../../foundation/access/index.js';

export const texts = {
  title: 'Konton',
  menu: 'Konton',
  caption: 'Personer och deras roller',
  add: 'Lägg till en person',
  addTitle: 'Lägg till en person',
  addHint: 'Efteråt ger du personen en engångslänk, så att hen kan välja sitt lösenord.',
  addSubmit: 'Lägg till',
  keys: 'API-nycklar för andra system',
  name: 'Namn',
  mail: 'E-postadress',
  roles: 'Roller',
};

export const formTexts = {
  name: 'Namn',
  mail: 'E-postadress',
  mailHint: 'Personen loggar in med den.',
  noName: 'Skriv personens namn.',
  noMail: 'Skriv en e-postadress, till exempel namn@kommun.se.',
  noRole: 'Välj minst en roll.',
  unknownRole: 'En av rollerna finns inte längre. Välj på nytt.',
  mailTaken: 'E-postadressen hör redan till en annan person.',
  wrong: 'Något är fel ifyllt. Inget har sparats.',
  cancel: 'Avbryt',
};

export const personRefusals: Record<PersonRefusal, string> = {
  'no-such-person': 'Personen finns inte längre.',
  'mail-taken': formTexts.mailTaken,
  'last-administrator':
    'Det här är den enda administratören som kan logga in. Ge rollen till någon annan, och låt hen välja lösenord, först.',
};
