import type { DeclaredTrigger } from '../../../../retention/index.js';
import { showCounted } from '../../show-number.js';
import type { DoneRecordDeed } from './done.dto.js';

export const keepingTexts = {
  title: 'Bevarande och gallring',
  class: 'Handlingstyp',
  because: 'Därför',
  unclassified: 'Oklassad',
  named: (code: string, name: string | undefined) => (name === undefined ? code : `${code} ${name}`),
  notAsked: 'Handlingen har inte klassats än. Det görs när nattens arbete är klart.',
  happened: (day: string) => `${day}.`,
  case: (reference: string) => `Ärende ${reference}.`,
  declaredBy: (name: string, reason: string) => `${name}: ${reason}`,
  forRecords: (count: number) => `(gäller ${showCounted(count, 'handling', 'handlingar')})`,
  hold: 'Gallringsstopp',
  held: 'Handlingen omfattas av gallringsstopp. Medan det gäller gallras den inte.',
  heldBy: (id: number) => `Stopp ${id}`,
  layHold: 'Lägg gallringsstopp',
  openRequest: 'Öppna en begäran om utlämnande',
  exceptional: 'Nödborttagning eller återtagen infångning',
  withdraw: {
    'declared-inactive': 'Återta förklaringen',
    'case-closed': 'Återta anteckningen',
  } satisfies Record<DeclaredTrigger, string>,
  pastClasses: 'Tidigare handlingstyper',
  from: 'Från',
  until: 'Till',
  beingAssessed: 'Hur länge handlingen bevaras räknas om just nu.',
  reload: 'Läs in sidan på nytt',
};

export const declared: Record<DeclaredTrigger, string> = {
  'declared-inactive': 'Inaktuell sedan',
  'case-closed': 'Ärendet avslutat',
};

type Deed = DeclaredTrigger | 'classify' | 'note-removal';

export const deeds: Record<Deed, string> = {
  classify: 'Ändra handlingstyp',
  'declared-inactive': 'Förklara inaktuell',
  'case-closed': 'Anteckna att ärendet är avslutat',
  'note-removal': 'Anteckna att vi har tagit bort den',
};

export const deedPaths: Record<Deed, string> = {
  classify: 'handlingstyp',
  'declared-inactive': 'inaktuell',
  'case-closed': 'arende-avslutat',
  'note-removal': 'borttagen-av-oss',
};

export const done: Record<DoneRecordDeed, string> = {
  handlingstyp: 'Handlingstypen är ändrad. Ingen regel ändrar den.',
  regler: 'Reglerna bestämmer handlingstypen igen.',
  inaktuell: 'Handlingen är förklarad inaktuell.',
  arende: 'Det är antecknat att ärendet är avslutat.',
  borttagen: 'Det är antecknat att vi har tagit bort handlingen från kanalen. Den är kvar här.',
  aterta: 'Det som var antecknat är återtaget och räknas inte längre.',
  registrerad: 'Beslutet att registrera är fattat. Handlingen har en beteckning i registret.',
  ordnad: 'Beslutat: handlingen hålls ordnad i arkivet.',
  ringa: 'Beslutat: handlingen är av uppenbart ringa betydelse.',
  angrat: 'Beslutet är ångrat. Det som gällde före det gäller igen.',
  markerad: 'Sekretessmarkeringen är satt.',
  omarkerad: 'Sekretessmarkeringen är hävd.',
  begransad: 'Handlingen är begränsad.',
  oppnad: 'Handlingen är inte längre begränsad.',
};
