import { NightCaptureService, type CoverageReceipt, type NightWatch } from '../../../src/capture/index.js';
import type { ArchivedMunicipality } from '../../archive/index.js';

/** Captures what waits now, as the service's clock does every minute. */
export function workQueue(
  town: ArchivedMunicipality,
  progress: NightWatch['progress'] = () => undefined,
  stop = new AbortController().signal,
): Promise<readonly CoverageReceipt[]> {
  return town.get(NightCaptureService).workQueue(null, { progress, closed: () => undefined }, stop);
}

/** When a run that failed by something that may pass is tried again. */
export function leapToNextTry({ archive }: ArchivedMunicipality): void {
  archive.clock.leapTo(new Date(archive.clock.now().getTime() + 6 * 60_000));
}
