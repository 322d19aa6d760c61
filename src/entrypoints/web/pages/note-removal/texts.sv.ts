import type { RemovalRefusal } from '../../../../records/index.js';
import type { FromTriage, RemovalErrors } from './removal-form.dto.js';

export const fieldTexts = {
  ground: 'Grund',
  choose: 'Välj grund',
  removedOn: 'Togs bort',
  removedOnHint: 'I dag eller tidigare.',
  removedBy: 'Av vem',
  removedByHint: 'Den som tog bort det på plattformen.',
  reason: 'Skäl',
  reasonHint: 'Till exempel vilken regel för kanalen det bröt mot. Det står sedan på handlingens sida.',
};

export const removalFaultTexts: Record<RemovalRefusal, RemovalErrors> = {
  'no-ground': { ground: 'Välj en grund.' },
  'no-day': { removedOn: 'Skriv dagen som 2026-11-24.' },
  'day-ahead': { removedOn: 'Dagen har inte varit ännu.' },
  'no-remover': { removedBy: 'Ange vem som tog bort det.' },
  'no-reason': { reason: 'Ange skälet.' },
  'not-noted': {},
};

export const texts = {
  title: (id: string) => `Anteckna att vi har tagit bort handling ${id} från kanalen`,
  meaning:
    'Anteckningen gäller det som är borttaget på plattformen. Handlingen är kvar i arkivet med sina bevis: det är ingen gallring. Gallringsregler kan fråga efter anteckningen.',
  already: 'Det är redan antecknat. Det du sparar nu gäller i stället, och det förra står kvar i loggen.',
  wrong: 'Något är fel ifyllt. Rätta fälten nedan.',
  save: 'Anteckna',
  cancel: 'Tillbaka till handlingen',
  withdraw: 'Återta anteckningen',
  withdrawMeaning: 'Det räknas sedan som om det aldrig hade antecknats. Anteckningen finns kvar i loggen.',
};

/** What is to be done now, to somebody who comes from the queue. */
export const fromTriageTexts = {
  registered: 'Handlingen är registrerad, och ett utkast till tjänsteanteckning väntar. Arkivet har beviset.',
  steps: {
    'ta-bort': [
      'Ta bort den på plattformen, eller be den kanalansvariga göra det genast.',
      'Anteckna här när den är borttagen, på vilken grund och av vem.',
    ],
    borttagen: ['Anteckna här när den togs bort, på vilken grund och av vem.'],
  } satisfies Record<FromTriage, readonly string[]>,
  back: 'Tillbaka till kön',
};
