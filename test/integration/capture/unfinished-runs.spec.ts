import { randomBytes } from 'node:crypto';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CaptureService } from '../../../src/capture/capture.service.js';
import { EvidenceService } from '../../../src/capture/evidence/evidence.service.js';
import { CaptureRunsService, NightCaptureService } from '../../../src/capture/index.js';
import { ChannelsService } from '../../../src/channels/index.js';
import { Configuration } from '../../../src/foundation/config/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { openMunicipality, type ArchivedMunicipality } from '../../archive/index.js';
import { anExchange } from '../../http/an-exchange.js';
import { leapToNextTry, workQueue } from './work-queue.js';

jest.setTimeout(180_000);

const never = new AbortController().signal;
const operator = { kind: 'operator', name: 'test' } as const;

describe('a run that was not finished', () => {
  let town: ArchivedMunicipality;
  afterEach(() => town.close());

  const propose = async (...numbers: number[]) => {
    town.archive.clock.leapTo(town.municipality.asOf);
    const ids = numbers.map((n) => town.channels[n]!.id);
    await town.get(NightCaptureService).proposeAt(town.municipality.asOf, ids);
    return ids;
  };
  const runs = () =>
    town.get(Database).read<{ state: string; attempt: number }>(`SELECT state, attempt FROM capture_run ORDER BY id`);

  it('leaves no exchange without a row, although only the next night is captured', async () => {
    town = await openMunicipality();
    const claimed = await town.get(CaptureRunsService).claimNext(await propose(1));
    await town.get(EvidenceService).openRun(claimed!.run.id).storeExchange(anExchange());
    await claimed!.claim.release();
    expect(await town.archive.listFaults()).toMatchObject([{ code: 'warc-without-row' }]);
    await town.archive.night();
    expect(await town.archive.listFaults()).toEqual([]);
    expect((await runs()).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done']);
  });

  it('is captured although a power failure left one of its exchanges unreadable, and that is told', async () => {
    town = await openMunicipality();
    const claimed = await town.get(CaptureRunsService).claimNext(await propose(1));
    await town.get(EvidenceService).openRun(claimed!.run.id).storeExchange(anExchange());
    await claimed!.claim.release();
    const [stray] = await town.archive.listFaults();
    await writeFile(join(town.get(Configuration).dataDir, stray!.id), '');
    expect(await workQueue(town)).toMatchObject([{ status: 'green' }]);
    expect(await town.archive.listFaults()).toEqual([stray]);
  });

  it('leaves no unfinished file behind for longer than a body may pause', async () => {
    town = await openMunicipality();
    const incoming = join(town.get(Configuration).dataDir, 'incoming');
    const longAgo = new Date('2026-01-01T00:00:00Z');
    await mkdir(incoming, { recursive: true });
    await writeFile(join(incoming, 'half'), 'hal');
    await utimes(join(incoming, 'half'), longAgo, longAgo);
    await town.archive.night();
    expect(await readdir(incoming)).toEqual([]);
  });

  it('is not closed by a process that has lost it to another', async () => {
    town = await openMunicipality();
    const ids = await propose(1);
    const lost = await town.get(CaptureRunsService).claimNext(ids);
    await lost!.claim.release();
    const taken = await town.get(CaptureRunsService).claimNext(ids);
    await town.get(CaptureService).captureChannel(lost!, () => undefined, never);
    expect(await runs()).toEqual([{ state: 'running', attempt: 2 }]);
    await taken!.claim.release();
    expect(await workQueue(town)).toMatchObject([{ status: 'green' }]);
  });

  it('is not taken up again once its channel is closed', async () => {
    town = await openMunicipality();
    const [id] = await propose(1);
    town.platforms.failures.failAt(/lookup/, { kind: 'status', status: 500 });
    expect(await workQueue(town)).toMatchObject([{ status: 'red' }]);
    town.platforms.failures.clear();
    await town.get(ChannelsService).close(id!, '2026-11-24', 'Nedlagd', operator);
    leapToNextTry(town);
    expect(await workQueue(town)).toEqual([]);
    expect(await town.archive.records()).toEqual([]);
  });
});

describe('a credential that another key file sealed', () => {
  it('makes its channel’s receipt red, and the others are captured', async () => {
    const town = await openMunicipality({}, { mastodonToken: 'en-nyckel' });
    await town
      .get(Database)
      .inTransaction((tx) => tx.query(`UPDATE channel_credential SET key_id = $1`, [randomBytes(8).toString('hex')]));
    const receipts = await town.archive.night();
    expect(receipts.filter(({ status }) => status === 'red')).toMatchObject([
      { channelId: town.channels[0].id, requests: 0, problems: [{ code: 'token-unreadable', facts: {} }] },
    ]);
    expect(receipts).toHaveLength(3);
    await town.close();
  });
});
