import type { Access, Registration } from '../records/index.js';
import type { WhichRegister } from './register-setting.js';
import type { RegistrationRefusal } from './registration-refused.js';

/** Why the register strikes an entry whose decision was taken back. */
export const undoneReason = 'Beslutet att registrera ändrades.';
export const restoredReason = 'Beslutet att registrera gäller igen.';

export const backFillReason = (triageFrom: string) =>
  `Äldre än ${triageFrom}, dagen då kanalen började bedömas enligt kanalförteckningen. Hålls ordnad i arkivet.`;
export const enteredAgainReason = 'Handlingen registrerades på nytt.';

/** What an entry is called until somebody has said more. */
export const plainTitle = {
  received: 'Inkommen handling i sociala medier',
  'drawn-up': 'Upprättad handling i sociala medier',
};

/** The room's words for what people read, wherever they read it. */
export const registrationWords = {
  registration: {
    undecided: 'inte bedömd',
    registered: 'registrerad',
    'kept-ordered': 'hålls ordnad',
    insignificant: 'av uppenbart ringa betydelse',
  } satisfies Record<Registration, string>,
  access: { internal: 'alla som har en roll', restricted: 'begränsad' } satisfies Record<Access, string>,
  register: { own: 'registret här', diary: 'diariet' } satisfies Record<WhichRegister, string>,
  undone: 'beslutet ångrat',
};

/** Why something was not decided, corrected or set; `subject` is what it is about. */
export const refusalTexts: Record<RegistrationRefusal, (subject: string) => string> = {
  'no-records': () => 'Ange vilka handlingar beslutet gäller.',
  'several-creators': () => 'Handlingarna finns hos flera arkivbildare. Ta en arkivbildare i taget.',
  'no-title': () => 'Ange i korthet vad handlingen rör, så att det kan visas för alla.',
  'no-reason': () => 'Ange skälet.',
  'secret-must-be-registered': () =>
    'En handling som kan innehålla sekretess, eller är begränsad, ska alltid registreras (5 kap. 1 § OSL).',
  'no-such-decision': () => 'Det finns inget beslut att ångra.',
  'undone-already': () => 'Beslutet är redan ångrat.',
  'decided-since': () => 'Ett senare beslut gäller. Läs handlingen på nytt.',
  'not-by-a-person': () =>
    'Beslutet fattades av en regel eller vid den första insamlingen, om många handlingar på en gång. Fatta ett eget beslut om handlingen i stället.',
  'no-such-entry': () => 'Det du söker finns inte i registret, eller så har du inte rätt att se det.',
  'changed-meanwhile': () =>
    'Någon annan hann rätta samma uppgift i registret. Inget av ditt har sparats. Läs den på nytt.',
  'no-code': () => 'En beteckning har högst tolv tecken: stora bokstäver A–Ö och siffror.',
  'code-taken': (code) => `Beteckningen ${code} har en annan arkivbildare, eller har haft den. Välj en annan.`,
  'no-days': () => 'Ange ett antal arbetsdagar från 1 till 100.',
  'no-number': () => 'Ange diarienumret, med högst 100 tecken.',
  'no-provision': () => 'Ange bestämmelsen, till exempel 25 kap. 1 § OSL.',
  'no-authority': () => 'Ange vilken myndighet som har gjort anteckningen.',
  'no-day': () => 'Skriv dagen som 2026-11-24.',
  'day-ahead': () => 'Dagen har inte varit ännu.',
  'not-marked': () => 'Handlingen har ingen sekretessmarkering.',
};
