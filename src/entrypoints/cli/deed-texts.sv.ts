import type { ClassRefused } from '../../classification/index.js';
import type { RemovalRefused } from '../../records/index.js';
import type { DeclarationRefused } from '../../retention/index.js';
import { counted } from '../../foundation/text/index.js';
import { mostAtOnce } from '../../search/index.js';

const records = (count: number) => counted(count, 'handling', 'handlingar');

/** What is said of deeds that touch records. */
export const deedTexts = {
  noneChosen: 'Ange handlingarnas nummer.',
  noneChosenBy: 'Ange handlingarnas nummer, eller ett urval med till exempel --q eller --channel.',
  bothChosen: 'Ange handlingarnas nummer eller ett urval, inte båda.',
  threadOfSelection: '--thread gäller handlingar som anges med nummer. Ta bort valet, eller ange numren.',
  nothingFound: 'Urvalet har inga handlingar. Inget är ändrat.',
  tooMany: `Urvalet har fler än ${mostAtOnce} handlingar, och så många går inte att ändra på en gång. Avgränsa det, till exempel till en kanal eller ett år, och ta en del i taget.`,
  rulesOrClass: 'Ange antingen --class och --reason, eller --by-rules.',
  classified: (count: number, changed: number, recordClass: string) =>
    `${records(count)} har handlingstypen ${recordClass}; ${changed} hade en annan, eller ingen, förut.`,
  leftToRules: (count: number) => `Reglerna bestämmer igen handlingstypen för ${records(count)}.`,
  declaredInactive: (count: number, day: string) => `${records(count)} är förklarade inaktuella från ${day}.`,
  caseClosed: (count: number, reference: string, day: string) =>
    `Ärende ${reference} är antecknat som avslutat ${day} för ${records(count)}.`,
  removalNoted: (id: string, day: string) =>
    `Det är antecknat att handling ${id} togs bort från kanalen ${day}. Den är kvar i arkivet.`,
  removalWithdrawn: (id: string) => `Anteckningen om att vi har tagit bort handling ${id} är återtagen.`,
  removalOrWithdrawal: '--withdraw återtar anteckningen och tar inga andra uppgifter.',
  roleElsewhere: 'Din roll gäller inte hos den arkivbildaren. Inget är ändrat.',
  outOfReach: (id: string) => `Det finns ingen handling ${id}, eller så gäller din roll inte för den. Inget är ändrat.`,
};

export const classRefusals: Record<ClassRefused['reason'], (subject: string) => string> = {
  'no-such-class': (code) =>
    `Handlingstypen ${code} finns inte i klassificeringsstrukturen för alla handlingarnas arkivbildare. Den står i regelfilerna, under classificationScheme.`,
  'no-reason': () => '--reason saknas.',
  'not-set-by-hand': (id) => `Handling ${id} har ingen handlingstyp som är satt för hand. Inget är ändrat.`,
};

export const removalRefusals: Record<RemovalRefused['reason'], (subject: string) => string> = {
  'no-ground': () => '--ground saknas.',
  'no-reason': () => '--reason saknas.',
  'no-day': () => '--on ska vara en dag som 2026-11-24.',
  'day-ahead': (day) => `--on ${day} är en dag som inte har varit ännu.`,
  'no-remover': () => '--by saknas.',
  'not-noted': (id) => `Det är inte antecknat att vi har tagit bort handling ${id}. Inget är ändrat.`,
};

export const declarationRefusals: Record<DeclarationRefused['reason'], (subject: string) => string> = {
  'no-reason': () => '--reason saknas.',
  'no-case': () => '--case saknas.',
  'no-records': () => deedTexts.noneChosen,
  'no-day': () => '--on ska vara en dag som 2026-11-24.',
  'day-ahead': (day) => `--on ${day} är en dag som inte har varit ännu.`,
  'no-such-declaration': (id) => `Det finns ingen förklaring ${id} som gäller.`,
};
