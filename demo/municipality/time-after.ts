import { SeededRandom } from '../seeded-random.js';

/** So many minutes later, at a second that the text decides: nobody writes at whole minutes. */
export function timeAfter(start: Date, minutes: number, text: string): Date {
  const seconds = new SeededRandom(text).below(60);
  return new Date(start.getTime() + minutes * 60_000 + seconds * 1000);
}
