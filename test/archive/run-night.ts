import type { INestApplicationContext } from '@nestjs/common';
import { latestSlot, NightCaptureService, type CoverageReceipt } from '../../src/capture/index.js';
import { NightService } from '../../src/entrypoints/nightly/index.js';
import { Configuration } from '../../src/foundation/config/index.js';
import type { LeapingClock } from './leaping-clock.js';

const dayMs = 24 * 3_600_000;

/** As the service's own clock does when the night comes. */
export async function runNight(
  rooms: INestApplicationContext,
  clock: LeapingClock,
): Promise<readonly CoverageReceipt[]> {
  const { nightAt } = rooms.get(Configuration, { strict: false });
  const slot = latestSlot(new Date(clock.now().getTime() + dayMs), 'night', nightAt);
  clock.leapTo(slot);
  await rooms.get(NightCaptureService, { strict: false }).proposeDue();
  const reports = await rooms.get(NightService, { strict: false }).runJobs(null, {
    slot,
    channelIds: null,
    watch: { progress: () => undefined, closed: () => undefined },
    stop: new AbortController().signal,
  });
  return reports.get('capture')?.receipts ?? [];
}
