import type { CaptureConcern } from '../../../../capture/index.js';

export const texts = {
  title: 'Kanalförteckning',
  menu: 'Kanaler',
  intro: 'Alla kanaler i sociala medier som används i officiellt syfte, och vem som svarar för dem.',
  none: 'Ingen kanal är registrerad ännu. Registrera den första, så fångas den in redan i natt.',
  noneYouMay: 'Ingen kanal är registrerad ännu. Kommunikation eller en administratör registrerar den första.',
  noneFound: 'Ingen kanal stämmer med urvalet.',
  addFirst: 'Registrera den första kanalen',
  add: 'Registrera en kanal',
  importFile: 'Läs in från fil',
  csv: 'Hämta som CSV',
  pdf: 'Hämta som PDF/A',
  creator: 'Arkivbildare',
  everyCreator: 'Alla',
  which: 'Visa',
  filter: 'Visa urvalet',
  whichChoices: { open: 'Öppna kanaler', closed: 'Avslutade kanaler', all: 'Alla kanaler' },
  needsYou: 'Det här behöver någon titta på',
  caption: 'Kanaler i förteckningen',
  channel: 'Kanal',
  officer: 'Kanalansvarig',
  substituteNow: 'ersättare till och med',
  substituteUntilFurtherNotice: 'ersättare tills vidare',
  lastCapture: 'Senaste infångningen',
  missing: 'Saknas',
  nothingMissing: 'Inget',
  never: 'Inte infångad ännu',
  underWay: 'Pågår',
  closed: (day: string) => `Avslutad ${day}`,
  count: (n: number) => (n === 1 ? '1 kanal' : `${n} kanaler`),
};

export const concernTexts: Record<CaptureConcern, string> = {
  'never-captured': 'Registrerad, men aldrig infångad.',
  'not-captured-lately': 'Har inte fångats in på mer än två dygn.',
  'nothing-new-for-long': 'Fångas in, men inget nytt har synts på tre månader. Används kanalen?',
};
