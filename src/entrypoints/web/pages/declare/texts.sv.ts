import type { DeclarationRefusal, DeclaredTrigger } from '../../../../retention/index.js';
import { showCounted } from '../../show-number.js';
import type { DeclarationErrors } from './declaration-form.dto.js';

export const fieldTexts = {
  day: {
    'declared-inactive': 'Inaktuell sedan',
    'case-closed': 'Ärendet avslutades',
  } satisfies Record<DeclaredTrigger, string>,
  dayHint: 'I dag eller tidigare.',
  case: 'Ärendets nummer i diariet',
  caseHint: 'Till exempel KS 2026/17.',
  reason: 'Skäl',
  reasonHint: {
    'declared-inactive':
      'Till exempel att frågan är besvarad och inget mer väntas. Det står sedan på handlingens sida.',
    'case-closed': 'Till exempel hur ärendet avslutades. Det står sedan på handlingens sida.',
  } satisfies Record<DeclaredTrigger, string>,
};

export const declarationFaultTexts: Record<DeclarationRefusal, DeclarationErrors> = {
  'no-day': { happenedOn: 'Skriv dagen som 2026-11-24.' },
  'day-ahead': { happenedOn: 'Dagen har inte varit ännu.' },
  'no-case': { caseReference: 'Ange ärendets nummer.' },
  'no-reason': { reason: 'Ange skälet.' },
  'no-records': {},
  'no-such-declaration': {},
};

interface PageTexts {
  readonly title: (id: string) => string;
  readonly meaning: string;
  readonly wholeThread: (records: number) => string;
  readonly already: (day: string) => string;
  readonly save: string;
}

export const pageTexts: Record<DeclaredTrigger, PageTexts> = {
  'declared-inactive': {
    title: (id) => `Förklara handling ${id} inaktuell`,
    meaning:
      'Inaktuell är en handling som verksamheten inte längre behöver. Har dess regel en frist som räknas från den dagen, börjar fristen då. Inget gallras nu.',
    wholeThread: (records) =>
      `Förklara hela tråden inaktuell, ${showCounted(records, 'handling', 'handlingar')}. Det som kommer till senare omfattas inte.`,
    already: (day) =>
      `Handlingen är redan förklarad inaktuell, sedan ${day}. En ny förklaring gäller i stället för den.`,
    save: 'Förklara inaktuell',
  },
  'case-closed': {
    title: (id) => `Anteckna att ärendet för handling ${id} är avslutat`,
    meaning:
      'Har handlingens regel en frist som räknas från den dag då ärendet avslutas, börjar fristen då. Inget gallras nu, och inget ändras i diariet.',
    wholeThread: (records) =>
      `Anteckna det för hela tråden, ${showCounted(records, 'handling', 'handlingar')}. Det som kommer till senare omfattas inte.`,
    already: (day) => `Ett ärende är redan antecknat som avslutat ${day}. En ny anteckning gäller i stället för den.`,
    save: 'Anteckna',
  },
};

export const formTexts = {
  wrong: 'Något är fel ifyllt. Rätta fälten nedan.',
  cancel: 'Tillbaka till handlingen',
};
