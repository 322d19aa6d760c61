import { Temporal } from 'temporal-polyfill';
import type { RecordFactRow } from './record-facts.rows.js';
import { retentionTriggers, type RetentionTrigger } from './retention-trigger.js';

/** What has happened to the record; of what it is not, nothing: what came in was never drawn up. */
export function readTriggers(row: RecordFactRow): Readonly<Partial<Record<RetentionTrigger, Temporal.PlainDate>>> {
  return Object.fromEntries(
    retentionTriggers.flatMap((trigger) => {
      const day = triggerDay(row, trigger);
      return day === null ? [] : [[trigger, Temporal.PlainDate.from(day)]];
    }),
  );
}

/** The calendar day of the event; null where it has not been. */
export function triggerDay(row: RecordFactRow, trigger: RetentionTrigger): string | null {
  switch (trigger) {
    case 'received':
    case 'drawn-up':
      return row.origin === trigger ? row.countedOn : null;
    case 'case-closed':
      return row.caseClosedOn;
    case 'superseded':
      return row.supersededOn;
    case 'channel-closed':
      return row.channelClosedOn;
    case 'declared-inactive':
      return row.declaredInactiveOn;
  }
}
