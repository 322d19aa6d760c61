import { showCounted } from '../../show-number.js';

export const texts = {
  title: 'Regler',
  menu: 'Regler',
  intro:
    'Reglerna säger vilken handlingstyp en handling får, hur länge den bevaras och när den får gallras. De läses ur regelfiler. Varje natt prövas handlingarna mot dem.',
  since: (day: string) => `Reglerna gäller sedan ${day}.`,
  countedOn: (time: string) => `Antalen är från ${time}.`,
  none: 'Inga regler gäller än. Alla handlingar bevaras. Regelfilerna tas i bruk nästa natt om de är felfria.',
  ways: 'Mer om reglerna',
  outlook: 'Vad som faller ut de närmaste tio åren',
  changes: 'Ändringar i regelfilerna',

  underWay: 'Nya regler har tagits i bruk, och handlingarna prövas mot dem just nu. Antalen ändras medan det pågår.',
  refreshes: 'Sidan läses in på nytt var femte sekund tills det är klart.',
  faulty: 'Regelfilerna har fel',
  lastGood: (since: string | null) =>
    since === null
      ? 'Inga regler gäller än, så alla handlingar bevaras. Filerna tas i bruk natten efter att felen är rättade.'
      : `De senast godkända reglerna, från ${since}, fortsätter att gälla. Filerna tas i bruk natten efter att felen är rättade.`,
  place: (file: string, line: number) => `${file}, rad ${line}:`,
  changed: 'Regelfilerna är ändrade',
  nextNight: 'De ändrade filerna tas i bruk nästa natt. Till dess gäller reglerna som visas här.',
  seeChanges: 'Se vad som ändras',

  recordRules: 'Bevarande och gallring',
  rule: 'Regel',
  version: (version: number) => `version ${version}`,
  says: 'Vad den säger',
  decision: 'Gallringsbeslut',
  records: 'Handlingar',
  due: 'Att gallra eller granska',
  dueHint: '”Att gallra eller granska” är de vars frist har gått ut enligt en regel med beslut.',
  ruleless: (count: number) =>
    `${showCounted(count, 'handling omfattas', 'handlingar omfattas')} inte av någon regel, och bevaras.`,
  noRules: 'Inga sådana regler finns.',

  otherRules: 'Annat än handlingar',
  subject: 'Gäller',

  classes: 'Handlingstyper',
  code: 'Kod',
  name: 'Namn',
  unclassified: 'Oklassade',
  toQueue: 'Se de oklassade',
  restricts: 'Begränsar',
  structure: (name: string) => `Klassificeringsstruktur: ${name}`,

  classification: 'Klassningsregler',
  classificationHint:
    'En klassningsregel ger handlingar deras handlingstyp. Ger flera regler olika handlingstyp blir handlingen oklassad. Vad en människa har bestämt ändras inte av någon regel.',
  recordClass: 'Handlingstyp',
  classified: 'Klassade med regeln',

  insignificance: 'Obetydligt utan att någon tittar',
  insignificanceHint:
    'De här reglerna räknar inkomna handlingar som obetydliga (OSL 5 kap. 1 §). En regel utan beslut avgör ingenting, utan visas som ett förslag för registratorn.',
  insignificanceDecision: 'Beslut',
  noInsignificanceDecision: 'Inget beslut: avgör ingenting',

  suggestions: 'Vad som kan ha betydelse',
  suggestionsHint: 'Förslagen ordnar registratorns kö och märker orden. De avgör aldrig något.',
  secrecy: 'Sekretess',
  secrecySuspected: 'Ska prövas',
  no: 'Nej',
  weight: 'Vikt',

  warnings: 'Att se över',
  warningsHint: 'Reglerna gäller, men det här bör någon titta på.',
};
