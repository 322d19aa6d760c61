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

/** Why a reminder did not leave: nobody to write to, an address that the server does not take, or no server. */
export type UnsentCause = 'no-mail' | 'mail-refused' | 'server-away';

/** The reminder of a channel that did not leave when it was last tried. */
export interface UnsentReminder {
  readonly channelId: number;
  readonly cause: UnsentCause;
  readonly triedAt: Date;
}
