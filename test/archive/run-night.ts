import type { INestApplicationContext } from '@nestjs/common';
import { NightCaptureService, type CoverageReceipt } from '../../src/capture/index.js';
import { NightService } from '../../src/entrypoints/nightly/index.js';
import type { LeapingClock } from './leaping-clock.js';
import { nextNight } from './next-night.js';

/** As the service's own clock does when the night comes. */
export async function runNight(
  rooms: INestApplicationContext,
  clock: LeapingClock,
): Promise<readonly CoverageReceipt[]> {
  const slot = nextNight(rooms);
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
