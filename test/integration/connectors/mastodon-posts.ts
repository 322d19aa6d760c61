import type { SimulatedStatus } from './simulated-mastodon.js';

/** Within the recent window of the plan, within the time that counters are watched, and before both. */
export const RECENT = '2026-11-20T10:00:00.000Z';
export const OLDER = '2026-09-20T10:00:00.000Z';
export const OLD = '2026-03-20T10:00:00.000Z';

export function post(id: string, at: string): SimulatedStatus {
  return { id, by: 'kommun', text: `Inlägg ${id}`, at };
}

export function reply(id: string, by: string, replyTo: string, at: string): SimulatedStatus {
  return { id, by, text: `Svar ${id}`, at, replyTo };
}

export function posts(count: number, at: string): SimulatedStatus[] {
  return idsDown(count).map((id) => post(id, at));
}

export function idsDown(count: number): string[] {
  return Array.from({ length: count }, (_, n) => String(count - n).padStart(3, '0'));
}

/** Each a reply to the one before; the first to post 100. */
export function chain(length: number): SimulatedStatus[] {
  return Array.from({ length }, (_, n) => reply(String(1000 + n), 'anna', n === 0 ? '100' : String(999 + n), RECENT));
}
