import type { DeclaredTrigger } from '../../../../retention/index.js';
import { showCounted } from '../../show-number.js';

export const texts = {
  title: {
    'declared-inactive': 'Återta att handlingen är inaktuell',
    'case-closed': 'Återta att ärendet är avslutat',
  } satisfies Record<DeclaredTrigger, string>,
  what: (name: string, at: string, day: string, reason: string) =>
    `Dagen är ${day}. Antecknat av ${name} ${at}: ${reason}`,
  case: (reference: string) => `Ärende ${reference}.`,
  meaning: 'Det räknas sedan som om det aldrig hade antecknats. Anteckningen finns kvar i loggen.',
  records: (count: number) =>
    `Anteckningen gjordes för flera handlingar på en gång. Den återtas för alla som den gäller: ${showCounted(count, 'handling', 'handlingar')}.`,
  withdraw: (count: number) => (count === 1 ? 'Återta' : `Återta för ${showCounted(count, 'handling', 'handlingar')}`),
  cancel: 'Tillbaka till handlingen',
};
