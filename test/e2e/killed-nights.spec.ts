import { setTimeout as pause } from 'node:timers/promises';
import { startPlatformServer, type PlatformServer } from '../../demo/platform-server/platform-server.js';
import type { Municipality } from '../../demo/municipality/municipality.js';
import { openTestArchive } from '../archive/index.js';
import type { CapturedNight } from '../crash/captured-night.js';
import { copyArchive, lasting, type CopiedArchive } from '../archive/copied-archive.js';
import { buildSmallTown, letADayPass, smallTownChannels } from '../crash/small-town.js';
import { startNight } from '../crash/start-night.js';
import { nextNight } from '../archive/next-night.js';
import { inGroups, randomOf, timesOf } from '../series/series.js';

jest.setTimeout(1_800_000);

const dayMs = 24 * 3_600_000;
const series = { name: 'killed nights', few: 5, share: 9, all: 30 };
const killsANight = timesOf(series);
/** One archive is killed so often before its night comes to an end. */
const killsOfOne = 3;

describe('a night whose process is killed', () => {
  const random = randomOf(series);
  let platforms: PlatformServer;
  let town: Municipality;
  let firstNight: Date;
  let registered: CopiedArchive;
  let captured: CopiedArchive;

  beforeAll(async () => {
    registered = await copyArchive(null);
    const archive = await openTestArchive({}, lasting(registered));
    firstNight = nextNight(archive.rooms);
    town = buildSmallTown(firstNight);
    platforms = await startPlatformServer(town, { latencyMs: 5 });
    for (const channel of smallTownChannels(platforms.origin)) await archive.register(channel);
    await archive.close();
  });
  afterAll(async () => {
    await platforms.close();
    await Promise.all([registered, captured].map((archive) => archive.remove()));
  });

  it('is the same night once it is done, the first time', async () => {
    const whole = await captureUndisturbed(registered, firstNight);
    captured = whole.archive;
    expect(whole.night.archive.receipts).toMatchObject([{ status: 'amber' }, { status: 'green' }]);
    for (const delays of drawDelays(whole.night.tookMs)) await expectSame(registered, firstNight, delays, whole.night);
  });

  it('is the same night once it is done, after a day of edits and deletions', async () => {
    letADayPass(town);
    const night = new Date(firstNight.getTime() + dayMs);
    const whole = await captureUndisturbed(captured, night);
    await whole.archive.remove();
    for (const delays of drawDelays(whole.night.tookMs)) await expectSame(captured, night, delays, whole.night);
  });

  const drawDelays = (tookMs: number) =>
    inGroups(killsANight, killsOfOne).map((kills) => Array.from({ length: kills }, () => random.next() * tookMs * 0.8));

  async function captureUndisturbed(original: CopiedArchive, slot: Date) {
    const archive = await copyArchive(original);
    const undisturbed = await startNight(archive, slot);
    const night = await undisturbed.complete();
    process.stderr.write(`A night of ${Math.round(night.tookMs)} ms is killed ${killsANight} times.\n`);
    expect(night.faults).toEqual([]);
    return { archive, night };
  }

  /** Every byte is checked too, and that every exchange on disk has its row. */
  async function expectSame(
    original: CopiedArchive,
    slot: Date,
    delaysMs: readonly number[],
    { archive }: CapturedNight,
  ) {
    const copy = await copyArchive(original);
    let next = await startNight(copy, slot);
    for (const delayMs of delaysMs) {
      const [victim, heir] = [next, startNight(copy, slot)];
      victim.begin();
      await pause(delayMs);
      await victim.kill();
      next = await heir;
    }
    const night = await next.complete();
    expect({ delaysMs, faults: night.faults, ...night.archive }).toEqual({ delaysMs, faults: [], ...archive });
    await copy.remove();
  }
});
