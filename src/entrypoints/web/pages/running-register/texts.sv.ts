import { viewNames, type RegisterViewKind } from '../../../../registration/index.js';

export const views = viewNames;

export const texts = {
  menu: 'Register',
  title: 'Register',
  intro:
    'Handlingar som är registrerade enligt 5 kap. 1 och 2 §§ offentlighets- och sekretesslagen. Uppgifter rättas, men inget raderas.',
  printed: (creators: string, view: string, day: string) => `${creators}. ${view}. Utskrivet ${day}.`,
  view: 'Vad som visas',
  viewHints: {
    public: 'Det som kan vara hemligt är utelämnat. Den här vyn kan visas och lämnas ut till vem som helst.',
    full: 'Här står också det som inte får visas för alla. Pröva sekretessen innan något lämnas ut.',
  } satisfies Record<RegisterViewKind, string>,
  words: 'Sök i registret',
  wordsHint: 'Ord, en beteckning som SM KS 2026:1 eller ett diarienummer.',
  creator: 'Arkivbildare',
  any: 'Alla',
  days: { fran: 'Från och med', till: 'Till och med' },
  noDay: 'Skriv dagen som 2026-11-24.',
  seek: 'Sök',
  clear: 'Rensa',
  wrong: 'Något är fel ifyllt. Rätta fälten nedan.',
  none: 'Registret har inget som stämmer med det du söker.',
  caption: 'Registret, det senast registrerade först',
  designation: 'Beteckning',
  date: 'Datum',
  direction: 'In eller upprättad',
  party: 'Avsändare eller mottagare',
  about: 'Rör',
  number: 'Diarienummer',
  unknownDay: 'okänt',
  protected: 'Skyddat',
  struck: 'Struken',
  case: (title: string) => `Ärende: ${title}`,
  turning: 'Bläddra',
  first: 'Första sidan',
  next: 'Nästa sida',
  csv: {
    public: 'Hämta det som får visas för alla (CSV)',
    full: 'Hämta hela registret, med skyddade uppgifter (CSV)',
  } satisfies Record<RegisterViewKind, string>,
  pdf: 'Hämta det som får visas för alla (PDF)',
  settings: 'Inställningar för registret',
  tooMuch: {
    title: 'För mycket för ett dokument',
    sentence: (most: string) => `Urvalet har fler än ${most} uppgifter, och så många ryms inte i ett PDF-dokument.`,
    whatToDo: 'Avgränsa med dagar eller arkivbildare, eller hämta registret som CSV.',
  },
};
