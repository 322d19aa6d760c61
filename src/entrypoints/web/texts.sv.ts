import type { CoverageReceipt, RunOutcome, RunView } from '../../capture/index.js';
import { showCounted } from './show-number.js';
import type { Origin, RecordKind, RecordState, RetentionView } from '../../records/index.js';

/** The frame that every page stands in; each page's own words stand beside its view. */
export const texts = {
  product: 'Flödesarkivet',
  skipToContent: 'Hoppa till innehållet',
  menuLabel: 'Huvudmeny',
  menuOpener: 'Meny',
  menuCloser: 'Stäng menyn',
  footerLabel: 'Om tjänsten',
  about: 'Om Flödesarkivet',
  accessibility: 'Tillgänglighet',
  signOut: 'Logga ut',
  optional: '(frivilligt)',
  shownOnce: 'Den visas bara nu. Kopiera den innan du lämnar sidan.',
};

/** A page that could not be shown: what is wrong and what to do. */
export interface RefusalText {
  readonly title: string;
  readonly sentence: string;
  readonly whatToDo: string;
}

export const refusals = {
  notFound: {
    title: 'Sidan finns inte',
    sentence: 'Det du söker finns inte, eller så har du inte rätt att se det.',
    whatToDo: 'Kontrollera adressen eller gå till startsidan.',
  },
  notAllowed: {
    title: 'Du har inte rätt till sidan',
    sentence: 'Ingen av dina roller ger rätt till den här sidan.',
    whatToDo: 'Behöver du den i ditt arbete: be en administratör om rollen.',
  },
  beyondReach: {
    title: 'Din roll räcker inte för alla handlingar',
    sentence: 'Det rör handlingar hos en arkivbildare där du inte har den roll som behövs. Inget har ändrats.',
    whatToDo: 'Be någon som har rollen hos alla de arkivbildarna.',
  },
  forged: {
    title: 'Formuläret gick inte att ta emot',
    sentence:
      'Formuläret kom inte från den här tjänstens egna sidor, eller så har du hunnit loggas ut. Inget har ändrats.',
    whatToDo: 'Gå tillbaka, läs in sidan på nytt och försök igen.',
  },
  badRequest: {
    title: 'Uppgifterna gick inte att ta emot',
    sentence: 'Något i adressen eller formuläret är fel ifyllt. Inget har ändrats.',
    whatToDo: 'Gå tillbaka och rätta uppgifterna.',
  },
  disposal: {
    title: 'Det gick inte',
    sentence: 'Gallringen gjordes inte.',
    whatToDo: 'Gå tillbaka och läs in sidan på nytt.',
  },
  registration: {
    title: 'Det gick inte',
    sentence: 'Inget har ändrats.',
    whatToDo: 'Inget har sparats. Gå tillbaka och läs in sidan på nytt.',
  },
  note: {
    title: 'Det gick inte',
    sentence: 'Tjänsteanteckningen ändrades inte.',
    whatToDo: 'Gå tillbaka, läs in sidan på nytt och försök igen.',
  },
  changedMeanwhile: {
    title: 'Någon annan hann före',
    sentence: 'Det du ville ändra har redan ändrats eller avslutats. Inget av ditt har sparats.',
    whatToDo: 'Gå tillbaka, läs in sidan på nytt och se om något är kvar att göra.',
  },
  tooMany: {
    title: 'För många anrop',
    sentence: 'För många anrop på kort tid.',
    whatToDo: 'Vänta en minut och försök igen.',
  },
  databaseAway: {
    title: 'Databasen svarar inte',
    sentence: 'Tjänsten når inte sin databas just nu. Inget har gått förlorat.',
    whatToDo: 'Försök igen om en stund. Dröjer det: kontakta driften.',
  },
  failed: {
    title: 'Något gick fel',
    sentence: 'Ett fel i programmet hindrade sidan från att visas. Inget halvt har sparats.',
    whatToDo: 'Försök igen. Händer det på nytt: kontakta driften och berätta vad du gjorde och när.',
  },
} as const satisfies Record<string, RefusalText>;

export const statuses: Record<CoverageReceipt['status'], string> = {
  green: 'Allt väl',
  amber: 'Med luckor',
  red: 'Misslyckades',
};

/** What a run is where it has no outcome of its own. */
export const phases: Record<RunView['phase'], string> = {
  waiting: 'Väntar',
  running: 'Pågår',
  closed: 'Klar',
  'given-up': 'Avlöst',
};

export const outcomes: Record<RunOutcome, string> = { ...statuses, 'under-way': 'Pågår eller väntar' };

/** What a run brought, in one line. */
export function whatIsNew(receipt: Pick<CoverageReceipt, 'new' | 'newVersions' | 'gone'>): string {
  const parts = [
    receipt.new > 0 && showCounted(receipt.new, 'ny', 'nya'),
    receipt.newVersions > 0 && showCounted(receipt.newVersions, 'ändrad', 'ändrade'),
    receipt.gone > 0 && `${showCounted(receipt.gone, 'borttagen', 'borttagna')} på plattformen`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : 'Inget nytt';
}
export const origins: Record<Origin, string> = { 'drawn-up': 'Upprättad', received: 'Inkommen' };

export const kinds: Record<RecordKind, string> = {
  post: 'Inlägg',
  comment: 'Kommentar',
  reply: 'Svar',
  message: 'Meddelande',
  snapshot: 'Ögonblicksbild',
};

/** How the platform shows an item now: none of them is a disposal. */
export const states: Record<RecordState, string> = {
  visible: 'Syns på plattformen',
  'hidden-by-us': 'Dold av oss',
  gone: 'Borttagen på plattformen',
  unavailable: 'Går inte att nå på plattformen',
};

export const tags = { registered: 'Registrerad', awaitsDiary: 'Väntar på diariet', restricted: 'Begränsad' };

export const unnamed = 'avsändare utan namn';

/** What a rule comes to for records. */
export const retentionOutcomes: Record<RetentionView['outcome'], string> = {
  'no-rule': 'Bevaras: inget gallringsbeslut gäller',
  'retain-permanently': 'Bevaras för all framtid',
  'awaiting-trigger': 'Väntar på att fristen ska börja',
  'retain-until': 'Fristen löper',
  'due-for-review': 'Ska granskas',
  'due-for-disposal': 'Får gallras',
};
