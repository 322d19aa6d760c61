import type { Channel } from '../channels/index.js';
import type { ReminderReason } from './list-reasons.js';

/** What one channel asks of whoever answers for it. */
export interface ChannelReminder {
  readonly channel: Channel;
  readonly reasons: readonly ReminderReason[];
}

/** Everything that one person is to be told at once. */
export interface PersonsReminders {
  readonly mail: string;
  readonly channels: readonly ChannelReminder[];
}

/** What the night's reminders came to, in persons. */
export interface RemindersSent {
  readonly sent: number;
  readonly unsent: number;
  /** Channels whose officer has no mail. */
  readonly unreachable: number;
}
