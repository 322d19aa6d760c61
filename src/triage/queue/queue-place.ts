import { isDay } from '../../channels/index.js';
import type { TriageItem } from '../triage-item.js';

/** Where an item stands in the queue. */
export type QueuePlace = Pick<TriageItem, 'dueOn' | 'weight' | 'recordId'>;

/** As it is handed out and given back: opaque. */
export function queuePlaceToText({ dueOn, weight, recordId }: QueuePlace): string {
  return Buffer.from(`${dueOn}.${weight}.${recordId}`).toString('base64url');
}

export function findQueuePlace(text: string): QueuePlace | null {
  const match = /^(\d{4}-\d\d-\d\d)\.(\d{1,9})\.(\d{1,18})$/.exec(Buffer.from(text, 'base64url').toString('utf8'));
  if (!match || !isDay(match[1]!)) return null;
  return { dueOn: match[1]!, weight: Number(match[2]), recordId: match[3]! };
}
