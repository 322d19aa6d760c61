import type { SearchErrors } from './search-form.js';

const counted = new Intl.NumberFormat('sv-SE');

export const texts = {
  title: 'Handlingar',
  menu: 'Handlingar',
  wrong: 'Något i sökningen är fel ifyllt. Rätta fälten nedan och sök igen.',
  words: 'Sök efter ord',
  wordsHint: 'Alla böjningar söks. "Citat" söks ordagrant, -ord utesluter, bygg* hittar allt som börjar så.',
  channel: 'Kanal',
  origin: 'Ursprung',
  state: 'Läge på plattformen',
  from: 'Från och med',
  to: 'Till och med',
  any: 'Alla',
  seek: 'Sök',
  clear: 'Rensa sökningen',
  count: (count: number | 'more') =>
    count === 'more'
      ? 'Fler än 10 000 träffar'
      : count === 0
        ? 'Inga träffar'
        : count === 1
          ? '1 träff'
          : `${counted.format(count)} träffar`,
  tryThis: [
    'Kontrollera stavningen, eller skriv bara början av ordet följt av en stjärna: bygg*',
    'Ta bort något ord eller citattecknen: alla ord i sökningen måste finnas i handlingen.',
    'Välj alla kanaler, ta bort datumen eller välj alla lägen.',
    'Det som fångats in i natt blir sökbart när nattens arbete är klart.',
  ],
  by: (kind: string) => `${kind} av`,
  capturedAt: (time: string) => `okänd tid, infångad ${time}`,
  versions: (count: number) => `${count} versioner`,
  attachments: (count: number) => (count === 1 ? '1 bilaga' : `${count} bilagor`),
  noText: 'Utan text.',
  turning: 'Bläddra bland träffarna',
  first: 'Första sidan',
  next: 'Nästa sida',
};

export const errors: Record<NonNullable<SearchErrors['fran']>, string> = {
  'not-a-day': 'Skriv en dag som finns, så här: 2026-11-24.',
  'ends-before-it-begins': 'Sista dagen är före den första.',
};
