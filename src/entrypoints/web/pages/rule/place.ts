import { isDay } from '../../../../channels/index.js';
import type { PlaceUnderRule } from '../../../../retention/index.js';

const undated = 'utan-dag';

/** As it stands in the address of the next page. */
export function showPlace({ id, expectedOn }: PlaceUnderRule): string {
  return `${expectedOn ?? undated}.${id}`;
}

/** Null for what is no place in a list. */
export function readPlace(text: unknown): PlaceUnderRule | null {
  const [, day, id] = /^(\d{4}-\d\d-\d\d|utan-dag)\.([1-9]\d{0,17})$/.exec(String(text)) ?? [];
  if (day === undefined || id === undefined) return null;
  if (day === undated) return { id, expectedOn: null };
  return isDay(day) ? { id, expectedOn: day } : null;
}
