import type { INestApplicationContext } from '@nestjs/common';
import { latestSlot } from '../../src/capture/index.js';
import { Clock } from '../../src/foundation/clock/index.js';
import { Configuration } from '../../src/foundation/config/index.js';

const dayMs = 24 * 3_600_000;

/** When the night comes next, by the clock and the settings of these rooms. */
export function nextNight(rooms: INestApplicationContext): Date {
  const tomorrow = new Date(rooms.get(Clock, { strict: false }).now().getTime() + dayMs);
  return latestSlot(tomorrow, 'night', rooms.get(Configuration, { strict: false }).nightAt);
}
