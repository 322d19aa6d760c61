import type { UnsentCause } from '../../../../reminders/index.js';
import { showCounted, showNumber } from '../../show-number.js';

export const texts = {
  title: 'Start',
  menu: 'Start',
  nights: 'Senaste infångningen',
  needsYou: 'Det här behöver någon titta på',
  allWell: 'Alla kanaler fångades in utan luckor.',
  none: 'Ingen kanal är registrerad ännu.',
  first: 'Börja med att registrera en kanal som kommunen svarar för. Sedan fångas den in varje natt av sig själv.',
  registerFirst: 'Registrera den första kanalen',
  othersRegister: 'Kanaler registreras av kommunikation eller en administratör.',
  never: 'Har inte fångats in ännu.',
  caption: 'Kanaler och deras senaste infångning',
  channel: 'Kanal',
  creator: 'Arkivbildare',
  when: 'När',
  outcome: 'Utfall',
  changes: 'Nytt',
  running: (channel: string, items: number) =>
    `${channel} fångas in nu: ${showCounted(items, 'post läst', 'poster lästa')} hittills.`,
  follow: 'Följ infångningen',
  receiptOf: (at: string) => `Kvittot från ${at}`,
};

export const queueTexts = {
  heading: (count: number | 'more') =>
    count === 'more'
      ? 'Fler än 10 000 handlingar väntar på bedömning'
      : `${showCounted(count, 'handling', 'handlingar')} väntar på bedömning`,
  why: (overdue: number | 'more') =>
    overdue === 0
      ? 'Ingen är försenad. Det som kommer in ska vara bedömt nästa arbetsdag.'
      : `${overdue === 'more' ? 'Fler än 10 000' : showNumber(overdue)} ${overdue === 1 ? 'är försenad' : 'är försenade'}. Det som kommer in ska vara bedömt nästa arbetsdag.`,
};

export const unclassifiedTexts = {
  heading: (count: number | 'more') =>
    count === 'more'
      ? 'Fler än 1 000 oklassade handlingar'
      : showCounted(count, 'oklassad handling', 'oklassade handlingar'),
  why: 'Ingen klassningsregel ger dem en handlingstyp. De bevaras tills någon klassar dem.',
};

export const lossTexts = {
  heading: (count: number | 'more') =>
    count === 'more' ? 'Fler än 100 möjliga förluster' : showCounted(count, 'möjlig förlust', 'möjliga förluster'),
  why: 'Något kan ha försvunnit från en kanal innan det fångades in.',
};

export const missedTexts = {
  heading: (count: number) => `${showCounted(count, 'registrering', 'registreringar')} väntar för länge på diariet`,
  why: (designation: string, day: string) =>
    `Den äldsta, ${designation}, beslutades ${day} och har inget diarienummer.`,
};

export const disposalTexts = {
  heading: (name: string) => `Gallringslista ${name}`,
};

/** Whom nobody has reminded, and what to do about it. */
export const unsentTexts = {
  heading: 'Påminnelser som inte kom fram',
  tried: (at: string) => `Senaste försöket: ${at}. Nästa natt görs ett nytt.`,
  causes: {
    'server-away': {
      sentence: 'E-postservern svarade inte, eller släppte inte in Flödesarkivet. Kanalansvariga har inte påmints.',
      whatToDo: 'Be den som sköter driften att se till e-postservern; tjänstens logg säger vad som hände. Det gäller',
    },
    'mail-refused': {
      sentence: 'E-postservern tog inte emot brevet till den som svarar för kanalen.',
      whatToDo: 'Rätta e-postadressen i kanalförteckningen:',
    },
    'no-mail': {
      sentence: 'Den som svarar för kanalen har ingen e-postadress i kanalförteckningen.',
      whatToDo: 'Skriv in adressen:',
    },
  } satisfies Record<UnsentCause, { readonly sentence: string; readonly whatToDo: string }>,
};

/** Disposal lists that archivists were not told of. */
export const unsentDisposalTexts = {
  heading: 'Påminnelser om gallring som inte kom fram',
  concerns: 'Det gäller',
  causes: {
    'server-away':
      'E-postservern svarade inte, eller släppte inte in Flödesarkivet. Be den som sköter driften att se till den.',
    'mail-refused':
      'E-postservern tog inte emot brevet till någon av arkivarierna. Kontrollera adresserna under Konton.',
    'no-mail': 'Arkivbildaren har ingen arkivarie att påminna. Be en administratör ge någon rollen.',
  } satisfies Record<UnsentCause, string>,
};
