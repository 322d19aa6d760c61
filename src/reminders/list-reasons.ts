import type { Temporal } from 'temporal-polyfill';
import type { ChannelStanding } from '../capture/index.js';
import type { Channel } from '../channels/index.js';

/** What an officer is reminded of. */
export type ReminderReason =
  'review-due' | 'review-overdue' | 'no-decision' | 'no-substitute' | 'substitute-ended' | 'capture-fails';

const noticeDays = 30;
/** Two nights that failed, and the day after them. */
const failingMs = 50 * 3_600_000;

/** Of an open channel; empty where nothing is to be done. */
export function listReasons(
  channel: Channel,
  { receipt, capturedAt }: Pick<ChannelStanding, 'receipt' | 'capturedAt'>,
  today: Temporal.PlainDate,
  now: Date,
): ReminderReason[] {
  const day = today.toString();
  const { reviewDueOn, substitute, substituteTo } = channel;
  const sinceMs = now.getTime() - (capturedAt ?? channel.registeredAt).getTime();
  const holds: Readonly<Record<ReminderReason, boolean>> = {
    'capture-fails': receipt?.status === 'red' && sinceMs > failingMs,
    'review-overdue': reviewDueOn < day,
    'review-due': reviewDueOn >= day && reviewDueOn <= today.add({ days: noticeDays }).toString(),
    'no-decision': channel.decidedBy === null || channel.decidedOn === null,
    'no-substitute': substitute === null,
    'substitute-ended': substitute !== null && substituteTo !== null && substituteTo < day,
  };
  return (Object.keys(holds) as ReminderReason[]).filter((reason) => holds[reason]);
}
