import { buildMunicipality } from '../../../demo/municipality/build-municipality.js';
import { exampleChannels } from '../../../demo/municipality/channels.js';
import { startPlatformServer, type PlatformServer } from '../../../demo/platform-server/platform-server.js';
import { CaptureRunsService } from '../../../src/capture/index.js';
import type { Channel } from '../../../src/channels/index.js';
import { openTestService, type TestService, type Visitor } from '../../service/index.js';
import { nextNight } from '../../archive/next-night.js';

let service: TestService;
let platforms: PlatformServer;
let board: Channel;
let building: Channel;
let archivist: Visitor;

beforeAll(async () => {
  service = await openTestService();
  platforms = await startPlatformServer(buildMunicipality(nextNight(service.service)));
  const [first, second] = exampleChannels(platforms.origin);
  expect(await pageFor(await anArchivist(), '/')).toContain('Ingen kanal är registrerad ännu');
  board = await service.register(first);
  building = await service.register(second);
  await service.night();
  archivist = await anArchivist();
}, 120_000);
afterAll(async () => {
  await service.close();
  await platforms.close();
});

/** Sessions end while a night passes. */
function anArchivist(): Promise<Visitor> {
  return service.letIn([{ role: 'archivist', recordsCreatorId: null }]);
}

async function pageFor(visitor: Visitor, path: string): Promise<string> {
  const response = await visitor.get(path);
  expect(response.status).toBe(200);
  return response.text();
}

async function runOf(channel: Channel): Promise<string> {
  const [row] = await service.database.read<{ id: string }>(
    `SELECT id FROM capture_run WHERE channel_id = $1 ORDER BY id DESC LIMIT 1`,
    [channel.id],
  );
  return row!.id;
}

describe('the list of nights', () => {
  it('shows every run within reach, and one channel alone where asked', async () => {
    const all = await pageFor(archivist, '/natter');
    expect(all).toContain(`/natter/${await runOf(board)}`);
    expect(all).toContain(`/natter/${await runOf(building)}`);
    const one = await pageFor(archivist, `/natter?kanal=${board.id}&utfall=`);
    expect(one).toContain(`/natter/${await runOf(board)}`);
    expect(one).not.toContain(`/natter/${await runOf(building)}`);
  });
  it('says so where no run has the outcome', async () => {
    expect(await pageFor(archivist, '/natter?utfall=under-way')).toContain('Ingen körning stämmer med urvalet');
  });
  it('turns pages by run', async () => {
    const oldest = await runOf(board);
    expect(await pageFor(archivist, `/natter?efter=${oldest}`)).not.toContain(`/natter/${oldest}"`);
  });
  it('refuses a filter that is none', async () => {
    expect((await archivist.get('/natter?utfall=blue')).status).toBe(400);
  });
  it('is closed to readers, who see what has been triaged', async () => {
    const reader = await service.letIn([{ role: 'reader', recordsCreatorId: null }]);
    expect((await reader.get('/natter')).status).toBe(403);
    expect(await pageFor(reader, '/')).not.toContain('/natter');
  });
});

describe('one night', () => {
  it('tells the platform’s counts against ours and what the capture cost', async () => {
    const page = await pageFor(archivist, `/natter/${await runOf(board)}`);
    const receipt = await service.get(CaptureRunsService).findReceipt(await runOf(board));
    expect(page).toContain(board.displayName);
    expect(page).toContain(`>${receipt!.held.posts}<`);
    expect(page).toContain(`${receipt!.requests} anrop`);
    expect(page).not.toContain('http-equiv="refresh"');
  });
  it('is not found for somebody of another records creator', async () => {
    const elsewhere = await service.letIn([{ role: 'archivist', recordsCreatorId: building.recordsCreatorId }]);
    expect((await elsewhere.get(`/natter/${await runOf(building)}`)).status).toBe(200);
    expect((await elsewhere.get(`/natter/${await runOf(board)}`)).status).toBe(404);
    expect(await pageFor(elsewhere, '/natter')).not.toContain(board.displayName);
  });
  it.each(['0', '999999', 'abc', '1e3', '%27'])('is not found where there is none: %s', async (id) => {
    expect((await archivist.get(`/natter/${id}`)).status).toBe(404);
  });
  it('kept in the database how many items and requests it had come to', async () => {
    const [row] = await service.database.read<{ items: number; requests: number }>(
      `SELECT items_read AS items, requests_sent AS requests FROM capture_run WHERE id = $1`,
      [await runOf(board)],
    );
    const receipt = await service.get(CaptureRunsService).findReceipt(await runOf(board));
    expect(row!.items).toBeGreaterThanOrEqual(receipt!.new);
    expect(row!.requests).toBeLessThanOrEqual(receipt!.requests);
    expect(row!.requests).toBeGreaterThan(0);
  });
  it('shows while it goes on how far it has come, and asks again', async () => {
    const runs = service.get(CaptureRunsService);
    await runs.propose([{ channelId: building.id, slot: service.clock.now() }]);
    const claimed = await runs.claimNext([building.id]);
    await service.database.inTransaction((tx) => runs.noteProgress(claimed!.run.id, 37, 12, tx));
    const page = await pageFor(archivist, `/natter/${claimed!.run.id}`);
    expect(page).toContain('37 poster lästa, 12 anrop');
    expect(page).toContain('http-equiv="refresh" content="3"');
    expect(await pageFor(archivist, '/')).toContain(`/natter/${claimed!.run.id}`);
    await claimed!.claim.release();
  });
  it('that failed says what is wrong, what to do and since when the archive is blind', async () => {
    await platforms.close();
    const receipts = await service.night();
    const receipt = receipts.find((r) => r.channelId === board.id)!;
    const nextDay = await anArchivist();
    const page = await pageFor(nextDay, `/natter/${receipt.runId}`);
    expect(page).toContain('Luckor och vad du gör åt dem');
    expect(page).toContain('Plattformen svarar inte');
    expect(page).toContain('Blint fönster');
    expect(await pageFor(nextDay, '/')).toContain('Det här behöver någon titta på');
  });
});
