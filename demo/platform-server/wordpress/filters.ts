import type { Filter } from './collection.js';
import { invalidParameter } from './wordpress-refusal.js';
import { readTime } from './wordpress-time.js';

/** The parameter lists numbers (or words) of which the item must have one. */
export function isOneOf<Item>(valueOf: (item: Item) => string | number): Filter<Item> {
  return (value) => {
    const wanted = new Set(value.split(','));
    return (item) => wanted.has(String(valueOf(item)));
  };
}

export function isNoneOf<Item>(valueOf: (item: Item) => string | number): Filter<Item> {
  return (value, name) => {
    const isUnwanted = isOneOf(valueOf)(value, name);
    return (item) => !isUnwanted(item);
  };
}

export function isAfter<Item>(timeOf: (item: Item) => Date): Filter<Item> {
  return (value, name) => {
    const limit = getTime(value, name);
    return (item) => timeOf(item) > limit;
  };
}

export function isBefore<Item>(timeOf: (item: Item) => Date): Filter<Item> {
  return (value, name) => {
    const limit = getTime(value, name);
    return (item) => timeOf(item) < limit;
  };
}

function getTime(value: string, name: string): Date {
  const time = readTime(value);
  if (!time) throw invalidParameter(name, 'Invalid date.', 'rest_invalid_date');
  return time;
}
