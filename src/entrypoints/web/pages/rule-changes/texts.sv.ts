import type { EffectRow } from '../../../../retention/index.js';
import { showCounted } from '../../show-number.js';

export const texts = {
  title: 'Ändringar i regelfilerna',
  allRules: 'Alla regler',
  intro:
    'Här syns vad regelfilerna säger annorlunda än reglerna som gäller, och vad det skulle göra med handlingarna. Ingenting ändras förrän filerna tas i bruk.',
  same: 'Regelfilerna är desamma som de regler som gäller. Det finns inget att ta i bruk.',
  sameRules: 'Filerna är ändrade, men ingen regel säger något annat än förut.',
  takenIntoUse:
    'De ändrade reglerna gäller nu. Handlingarna prövas mot dem; antalen på regelsidorna ändras medan det pågår.',
  refused: 'Reglerna togs inte i bruk, eftersom filerna har fel. Rätta felen nedan och försök igen.',

  rules: 'Regel för regel',
  classOf: (code: string, recordsCreators: readonly string[]) => `${code} (${recordsCreators.join(', ')})`,
  restricting: (name: string) => `${name}. Begränsar vem som ser handlingarna`,
  kinds: { added: 'Ny', removed: 'Borttagen', changed: 'Ändrad' },
  versions: (before: number, after: number) =>
    before === after ? `version ${after}, med samma nummer` : `version ${before} blir ${after}`,
  version: (version: number) => `version ${version}`,
  onlyVersion: 'Bara versionen är en annan.',
  onlyWords: 'Det som skiljer är ordval som inte ändrar vad regeln gör.',
  before: 'Nu',
  after: 'Med de ändrade filerna',
  field: 'Vad',
  missing: 'Finns inte',
  classed: (code: string, wording: string) => `${code}. ${wording}`,

  effects: 'Vad det skulle göra med handlingarna',
  reckoning: 'Det räknas ut. Med en miljon handlingar tar det ungefär en halv minut.',
  refreshes: 'Sidan läses in på nytt var femte sekund tills det är klart.',
  failed: 'Det gick inte att räkna ut. Läs in sidan på nytt för att försöka igen.',
  reckonedAt: (time: string) => `Uträknat ${time}, på de handlingar som du kan räkna.`,
  unchanged: (count: number) => `${showCounted(count, 'handling blir', 'handlingar blir')} som nu.`,
  noEffect: 'Ingen handling skulle beröras.',
  changed: (count: number) => `${showCounted(count, 'handling berörs', 'handlingar berörs')}.`,
  runsOut: 'Fristen går ut',
  records: 'Handlingar',
  unclassified: 'Oklassad',
  noRule: 'Ingen regel',
  kept: 'Bevaras',
  underRule: (id: string) => `Regel ${id}`,

  take: 'Ta reglerna i bruk nu',
  takeHint: 'De tas annars i bruk nästa natt. Handlingarna prövas genast mot dem, och händelsen skrivs i loggen.',
  notFaulty: 'Först när felen är rättade kan filerna tas i bruk.',
  notYours:
    'De tas i bruk nästa natt. Den som är administratör, eller arkivarie hos alla arkivbildare, kan göra det nu.',
};

export const moves: Record<EffectRow['moves'], string> = {
  sooner: 'Tidigare',
  later: 'Senare',
  dated: 'Får en dag',
  undated: 'Har inte längre någon dag',
  not: 'Som nu',
};
