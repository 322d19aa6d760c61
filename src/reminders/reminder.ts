import type { DisposalMatter } from '../disposal/index.js';
import type { Channel } from '../channels/index.js';
import type { ReminderReason } from './list-reasons.js';

/** Nobody is told the same thing twice in so many days. */
export const restDays = 7;
/** Who was told what is personal data: it goes when it no longer holds anything back. */
export const keptMs = (restDays + 1) * 24 * 3_600_000;

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

/** Every disposal list that one archivist is to be told of at once. */
export interface ArchivistsReminders {
  readonly mail: string;
  readonly matters: readonly DisposalMatter[];
}

/** What the night's reminders came to, in persons. */
export interface RemindersSent {
  readonly sent: number;
  readonly unsent: number;
  /** Channels whose officer has no mail, and disposal lists without an archivist. */
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

/** A disposal list that somebody was not told of when it was last tried. */
export interface UnsentListReminder {
  readonly listId: number;
  readonly name: string;
  readonly cause: UnsentCause;
  readonly triedAt: Date;
}
