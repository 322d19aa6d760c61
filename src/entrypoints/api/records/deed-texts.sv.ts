import type { ClassRefusal } from '../../../classification/index.js';
import type { RemovalRefusal } from '../../../records/index.js';
import type { DeclarationRefusal } from '../../../retention/index.js';
import type { ValueError } from '../problems/problem.js';

export const deedTexts = {
  classify: 'Ge en handling en handlingstyp för hand',
  classifyMore:
    'Handlingstypen gäller tills någon ändrar den; ingen regel ändrar den. Den ska finnas i klassificeringsstrukturen för handlingens arkivbildare.',
  classified: 'Handlingen, med vad den nya handlingstypen betyder för bevarandet.',
  leave: 'Låt reglerna bestämma handlingstypen igen',
  left: 'Handlingen, klassad efter reglerna i bruk.',
  declare: 'Förklara en handling inaktuell, eller anteckna att dess ärende är avslutat',
  declareMore: 'Frister som räknas från den dagen börjar då. En senare förklaring gäller i stället för en tidigare.',
  declared: 'Förklaringen.',
  triggers: 'Visa vad som är förklarat om en handling',
  triggersShown: 'De förklaringar som gäller.',
  withdraw: 'Återta en förklaring',
  withdrawMore:
    'Den återtas för alla handlingar som den gäller, som om den aldrig hade gjorts. Den finns kvar i loggen.',
  withdrawn: 'Handlingen, utan förklaringen.',
  noteRemoval: 'Anteckna att vi har tagit bort en handling från kanalen',
  noteRemovalMore:
    'Handlingen är kvar i arkivet: det är ingen gallring. En ny anteckning rättar den förra, som står kvar i loggen.',
  removalNoted: 'Handlingen, med anteckningen.',
  withdrawRemoval: 'Återta anteckningen om att vi har tagit bort handlingen',
  removalWithdrawn: 'Handlingen, utan anteckningen.',
  unclassified: 'Lista oklassade handlingar',
  unclassifiedMore: 'De som ingen klassningsregel gav en handlingstyp, där rollen ger rätt att klassa.',
  unclassifiedListed: 'En sida handlingar, de senast infångade först.',

  class: 'Handlingstypens kod.',
  reason: 'Skälet. Det står sedan vid handlingen.',
  trigger: 'declared-inactive: verksamheten behöver den inte längre. case-closed: dess ärende är avslutat.',
  happenedOn: 'Dagen, svensk tid; i dag eller tidigare.',
  caseReference: 'Ärendets nummer i diariet. Krävs för case-closed.',
  wholeThread: 'För alla handlingar i tråden, så som den är nu.',
  ground:
    'criminal: brottsligt innehåll. channel-rules: mot kanalens regler. spam: skräp. secrecy: kan omfattas av sekretess. mistake: publicerat av misstag. other: annan grund.',
  removedOn: 'Dagen då det togs bort på plattformen, svensk tid; i dag eller tidigare.',
  removedBy: 'Den som tog bort det.',
  notedBy: 'Den som antecknade det.',
  declaredBy: 'Vem.',
  records: 'Hur många handlingar den gäller.',
};

export const classFaultErrors: Record<Exclude<ClassRefusal, 'not-set-by-hand'>, ValueError> = {
  'no-such-class': { name: 'class', detail: 'finns inte i klassificeringsstrukturen för handlingens arkivbildare' },
  'no-reason': { name: 'reason', detail: 'ska anges' },
};

export const removalFaultErrors: Record<RemovalRefusal, readonly ValueError[]> = {
  'no-ground': [{ name: 'ground', detail: 'ska vara en av grunderna' }],
  'no-day': [{ name: 'removedOn', detail: 'ska vara en dag som 2026-11-24' }],
  'day-ahead': [{ name: 'removedOn', detail: 'dagen har inte varit ännu' }],
  'no-remover': [{ name: 'removedBy', detail: 'ska anges' }],
  'no-reason': [{ name: 'reason', detail: 'ska anges' }],
  'not-noted': [],
};

export const declarationFaultErrors: Record<DeclarationRefusal, readonly ValueError[]> = {
  'no-day': [{ name: 'happenedOn', detail: 'ska vara en dag som 2026-11-24' }],
  'day-ahead': [{ name: 'happenedOn', detail: 'dagen har inte varit ännu' }],
  'no-case': [{ name: 'caseReference', detail: 'ska anges för case-closed' }],
  'no-reason': [{ name: 'reason', detail: 'ska anges' }],
  'no-records': [],
  'no-such-declaration': [],
};
