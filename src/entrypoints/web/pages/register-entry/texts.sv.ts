import { showCounted } from '../../show-number.js';
import type { DoneEntryDeed } from './entry-form.dto.js';

export const texts = {
  title: (designation: string) => `${designation} i registret`,
  struck: 'Uppgiften är struken: beslutet att registrera gäller inte längre. Beteckningen används inte igen.',
  struckTag: 'Struken',
  protectedTag: 'Skyddat',
  date: 'Datum',
  unknownDay: 'okänt',
  direction: 'In eller upprättad',
  party: 'Avsändare eller mottagare',
  protectedParty: 'Avsändare eller mottagare, skyddad',
  about: 'Rör',
  protectedTitle: 'Rör, skyddat',
  case: 'Ärende',
  number: 'Diarienummer',
  nothing: 'inget angivet',
  registered: 'Registrerad',
  by: (at: string, by: string) => `${at} av ${by}`,
  record: 'Handling',
  recordNumber: (id: string) => `Handling ${id}`,
  destroyed: 'är gallrad. Det som registret säger om den står kvar.',
  unseen: 'Du har inte rätt att se handlingen.',
  correct: 'Rätta uppgiften',
  wordings: (count: number) => showCounted(count, 'lydelse', 'lydelser'),
  earlierWordings:
    'Här visas den som gäller. De tidigare raderas inte: de kan ha det som inte får visas för alla, och läses av registratorer och arkivarier.',
  wordingsCaption: 'Uppgiftens lydelser, den första först',
  wording: 'Lydelse',
  written: 'Skriven',
  writtenBy: 'Av',
  reason: 'Skäl',
  firstWording: 'Den första',
  numbers: 'Nummer i diariet',
  noNumbers: 'Inget diarienummer är antecknat.',
  noteNumber: 'Anteckna diarienummer',
  noteNumberHint: 'Så som diariet skriver det, till exempel KS 2026/123. Ett tidigare nummer står kvar.',
  saveNumber: 'Anteckna',
  back: 'Tillbaka till registret',
};

export const done: Record<DoneEntryDeed, string> = {
  rattad: 'Uppgiften är rättad. Den tidigare lydelsen står kvar nedan.',
  diarienummer: 'Diarienumret är antecknat.',
};

export const fieldTexts = {
  public: 'Det som får visas för alla',
  publicHint: 'Skriv inget här som kan vara hemligt.',
  publicTitle: 'Vad handlingen rör, i korthet',
  titleHint: 'Till exempel: Felanmälan av gatubelysning.',
  publicParty: 'Avsändare eller mottagare',
  protected: 'Det som inte får visas för alla',
  protectedHint: 'Visas bara för registratorer och arkivarier (5 kap. 2 § offentlighets- och sekretesslagen).',
  protectedTitle: 'Vad handlingen rör, skyddat',
  protectedParty: 'Avsändare eller mottagare, skyddad',
  caseTitle: 'Ärende',
};

export const correctTexts = {
  title: (designation: string) => `Rätta ${designation}`,
  meaning:
    'Det du sparar blir en ny lydelse. Den tidigare raderas inte: den går att läsa på uppgiftens sida, med ditt skäl.',
  wrong: 'Något är fel ifyllt. Rätta fälten nedan. Inget är sparat.',
  readAgain: 'Läs uppgiften på nytt',
  datedOn: 'Datum då den kom in eller upprättades',
  reason: 'Skäl till rättelsen',
  reasonHint: 'Står på uppgiftens sida, för registratorer och arkivarier.',
  save: 'Spara rättelsen',
  cancel: 'Tillbaka till uppgiften',
};
