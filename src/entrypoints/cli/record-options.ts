import { Temporal } from 'temporal-polyfill';
import { stockholm } from '../../foundation/clock/index.js';
import { origins, recordStates, sightOf } from '../../records/index.js';
import type { RecordFilter } from '../../search/index.js';
import type { Call } from './command.js';
import { findChoice, findDay, findNumber, findText } from './read-options.js';

const string = { type: 'string' } as const;

export const recordOptions = {
  q: string,
  channel: string,
  origin: string,
  from: string,
  to: string,
  state: string,
};

export const recordUsage =
  '[--q ORD] [--channel ID] [--origin received|drawn-up] [--from DATUM] [--to DATUM] [--state visible|hidden-by-us|gone|unavailable]';

/** Days are whole days in Europe/Stockholm, the last one included. @throws Refused */
export function readRecordFilter({ values, acting }: Call): RecordFilter {
  const [from, to] = [findDay(values, 'from'), findDay(values, 'to')];
  return {
    words: findText(values, 'q'),
    ...sightOf(acting),
    channelId: findNumber(values, 'channel'),
    origin: findChoice(values, 'origin', origins),
    state: findChoice(values, 'state', recordStates),
    from: from === null ? null : startOf(Temporal.PlainDate.from(from)),
    before: to === null ? null : startOf(Temporal.PlainDate.from(to).add({ days: 1 })),
  };
}

function startOf(day: Temporal.PlainDate): Date {
  return new Date(day.toZonedDateTime(stockholm).epochMilliseconds);
}
