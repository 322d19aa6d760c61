import type { Temporal } from 'temporal-polyfill';
import type { ClassifiableFacts } from '../classification/index.js';
import type { RetentionTrigger } from './retention-trigger.js';

/** What rules may ask of a record. */
export interface RecordFacts extends ClassifiableFacts {
  /** Its class' code; null where it is unclassified. */
  readonly recordClass: string | null;
  readonly isRegistered: boolean;
  /** Calendar days in Europe/Stockholm; an event that has not been is absent. */
  readonly happenedOn: Readonly<Partial<Record<RetentionTrigger, Temporal.PlainDate>>>;
}
