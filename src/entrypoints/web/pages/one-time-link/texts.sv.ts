import { shortestPassword } from '../../../../foundation/access/index.js';

export const texts = {
  title: 'Välj lösenord',
  titleFirst: 'Välkommen till Flödesarkivet',
  introFirst:
    'Du blir den första administratören. Som administratör lägger du in andra personer och ger dem deras roller.',
  intro: (name: string, mail: string) => `${name}, välj ett lösenord. Du loggar sedan in med ${mail}.`,
  name: 'Namn',
  mail: 'E-postadress',
  password: 'Lösenord',
  passwordHint: `Minst ${shortestPassword} tecken. Flera ord som bara du sätter ihop går bra.`,
  again: 'Lösenordet en gång till',
  submit: 'Spara och logga in',
  tooShort: `Lösenordet måste ha minst ${shortestPassword} tecken.`,
  notSame: 'Lösenorden är inte lika.',
  noName: 'Skriv ditt namn.',
  noMail: 'Skriv en e-postadress, till exempel namn@kommun.se.',
  usedUp: 'Länken är använd, för gammal eller felskriven. Be en administratör om en ny.',
  usedUpFirst: 'Finns ingen administratör ännu skriver tjänsten en ny länk när den startas om.',
};
