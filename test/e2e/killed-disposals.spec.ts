import { setTimeout as pause } from 'node:timers/promises';
import { approveDisposal } from '../crash/approved-disposal.js';
import { copyArchive, type CopiedArchive } from '../archive/copied-archive.js';
import type { ExecutedDisposal } from '../crash/executed-disposal.js';
import { startProcess } from '../crash/start-process.js';
import { inGroups, randomOf, timesOf } from '../series/series.js';

jest.setTimeout(1_800_000);

const series = { name: 'killed disposals', few: 5, share: 15, all: 60 };
const kills = timesOf(series);
const killsOfOne = 6;

describe('an execution of five thousand records whose process is killed', () => {
  const random = randomOf(series);
  let approved: CopiedArchive;
  let executableAt: Date;

  beforeAll(async () => {
    ({ archive: approved, executableAt } = await approveDisposal());
  });
  afterAll(() => approved.remove());

  const start = (archive: CopiedArchive) =>
    startProcess<ExecutedDisposal>('disposal-process.js', archive, executableAt);

  it('comes to the same certificate but for times and attempts', async () => {
    const undisturbed = await copyArchive(approved);
    const whole = await (await start(undisturbed)).complete();
    expect(whole).toMatchObject({
      attempts: 1,
      state: {
        certificate: { counts: { records: 4980 }, review: { read: 5000 } },
        counts: [{ records: 20, doomed: 0, executed: 1 }],
        proof: { heldStill: [], exchangesStill: [], filesLeft: 0, strays: [], isAnnexSame: true },
      },
    });
    await undisturbed.remove();
    process.stderr.write(`An execution of ${Math.round(whole.tookMs)} ms is killed ${kills} times.\n`);
    for (const ofThisOne of inGroups(kills, killsOfOne)) {
      const copy = await copyArchive(approved);
      let next = await start(copy);
      for (let n = 0; n < ofThisOne; n++) {
        const delayMs = random.next() * whole.tookMs * 0.5;
        const [victim, heir] = [next, start(copy)];
        victim.begin();
        await pause(delayMs);
        await victim.kill();
        next = await heir;
      }
      const { state, attempts } = await next.complete();
      expect(attempts).toBeGreaterThan(1);
      expect(state).toEqual(whole.state);
      await copy.remove();
    }
  });
});
