/** One process of the service that captures a night when it is told to, and can be killed at any instant of it. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { FixityService, NightCaptureService, type FixityFault } from '../../src/capture/index.js';
import { NightService } from '../../src/entrypoints/nightly/index.js';
import { Database } from '../../src/foundation/database/index.js';
import { Clock } from '../../src/foundation/clock/index.js';
import { describeArchive } from './describe-archive.js';
import type { CapturedNight } from './captured-night.js';

const rooms = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
const clock = rooms.get(Clock, { strict: false });
const slot = new Date(process.env.FLODESARKIVET_CLOCK!);

process.once('message', () => {
  const begunMs = clock.monotonicMs();
  void capture().then(async (channelIds) => {
    await say(await describeNight(channelIds, clock.monotonicMs() - begunMs));
    await rooms.close();
    process.disconnect();
  });
});
process.send?.({ isReady: true });

/** Returns when it has been written: what a channel still holds when it is closed is lost. */
function say(night: CapturedNight): Promise<void> {
  return new Promise((said, failed) => process.send!(night, (error: Error | null) => (error ? failed(error) : said())));
}

/** Until nothing waits: a killed process's claims end when the server has noticed its death. */
async function capture(): Promise<readonly number[]> {
  const captured: number[] = [];
  const stop = new AbortController().signal;
  const watch = {
    progress: () => undefined,
    closed: ({ channelId }: { readonly channelId: number }) => captured.push(channelId),
  };
  await rooms.get(NightCaptureService, { strict: false }).proposeDue();
  do {
    await rooms.get(NightService, { strict: false }).runJobs(null, { slot, channelIds: null, watch, stop });
    await clock.pause(20);
  } while (await isWaiting());
  return captured;
}

async function describeNight(channelIds: readonly number[], tookMs: number): Promise<CapturedNight> {
  const faults: FixityFault[] = [];
  await rooms.get(FixityService, { strict: false }).checkAll((fault) => faults.push(fault));
  return { channelIds, tookMs, faults, archive: await describeArchive(rooms.get(Database, { strict: false })) };
}

async function isWaiting(): Promise<boolean> {
  const rows = await rooms
    .get(Database, { strict: false })
    .read(`SELECT FROM capture_run WHERE state <> 'done' UNION ALL SELECT FROM job_run WHERE state <> 'done'`);
  return rows.length > 0;
}
