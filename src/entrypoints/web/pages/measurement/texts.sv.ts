import type { MeasuringPeriod } from '../../../../capture/index.js';
import { showNumber } from '../../show-number.js';

export const counters = ['followers', 'posts', 'comments', 'replies', 'likes', 'shares', 'views'] as const;
export type Counter = (typeof counters)[number];

const periods: Record<MeasuringPeriod, string> = { 'thirty-days': '30 dagar', year: '1 år', all: 'Hela tiden' };
const names: Record<Counter, string> = {
  followers: 'Följare',
  posts: 'Inlägg',
  comments: 'Kommentarer',
  replies: 'Svar',
  likes: 'Gillanden',
  shares: 'Delningar',
  views: 'Visningar',
};
const standing: readonly Counter[] = ['followers', 'likes', 'shares', 'views'];

export const texts = {
  title: (channel: string) => `Mätning av ${channel}`,
  allChannels: 'Alla kanaler',
  period: 'Tid',
  periods,
  counters: names,
  /** What the platform counts: a value that stands, not something that happens. */
  standing,
  fromTo: (first: number, last: number) =>
    first === last ? `${showNumber(last)}, oförändrat` : `Från ${showNumber(first)} till ${showNumber(last)}`,
  together: (sum: number, period: MeasuringPeriod) =>
    `${showNumber(sum)} sammanlagt, ${period === 'thirty-days' ? 'dag för dag' : 'månad för månad'}`,
  untold: (missing: readonly string[]) => `Inget att visa: ${missing.join(', ').toLowerCase()}.`,
  explained:
    'Följare, gillanden, delningar och visningar är plattformens uppgift vid varje tids slut, så som infångningen sett den. Inlägg, kommentarer och svar räknas i arkivet efter när de publicerades; de vars tid är okänd räknas inte.',
  numbers: 'Visa siffrorna som tabell',
  when: 'När',
  from: 'Från',
  until: 'Till',
  unknown: '–',
  download: 'Hämta siffrorna (CSV)',
};
