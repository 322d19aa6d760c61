import type { ChannelStanding } from './channel-standings.service.js';

/** Why somebody should look at a channel that the nights do not complain of. */
export type CaptureConcern = 'never-captured' | 'not-captured-lately' | 'nothing-new-for-long';

const hourMs = 3_600_000;
/** A night and the day after it: somebody has had time to notice. */
const firstCaptureWithinMs = 36 * hourMs;
const latelyMs = 50 * hourMs;
const longMs = 90 * 24 * hourMs;

/** Of an open channel; null where nothing is out of the ordinary. */
export function findConcern(
  registeredAt: Date,
  { capturedAt, newsAt }: Pick<ChannelStanding, 'capturedAt' | 'newsAt'>,
  now: Date,
): CaptureConcern | null {
  const since = (instant: Date) => now.getTime() - instant.getTime();
  if (capturedAt === null) return since(registeredAt) > firstCaptureWithinMs ? 'never-captured' : null;
  if (since(capturedAt) > latelyMs) return 'not-captured-lately';
  return since(newsAt ?? registeredAt) > longMs ? 'nothing-new-for-long' : null;
}
