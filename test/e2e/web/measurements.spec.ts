import { MeasurementsService } from '../../../src/capture/measurements.service.js';
import { ChannelsService, type Channel } from '../../../src/channels/index.js';
import { RecordsService, type NewRecord } from '../../../src/records/index.js';
import { aNewChannel, aNewRecord } from '../../builders/index.js';
import { openTestService, type TestService, type Visitor } from '../../service/index.js';

let service: TestService;
let channel: Channel;
let reader: Visitor;

beforeAll(async () => {
  service = await openTestService();
  service.clock.leapTo(new Date('2027-03-15T12:00:00Z'));
  channel = await service.get(ChannelsService).register(aNewChannel(), { kind: 'operator', name: 'test' });
  reader = await service.letIn([{ role: 'reader', recordsCreatorId: channel.recordsCreatorId }]);
}, 60_000);
afterAll(() => service.close());

function capture(items: readonly Partial<NewRecord>[]): Promise<string[]> {
  const records = items.map((item) => aNewRecord({ ...item, channelId: channel.id }));
  return service.database.inTransaction(async (tx) => {
    const captured = await service.get(RecordsService).captureAll(records, '1', tx);
    return captured.map((record) => record.recordId);
  });
}

async function measure(takenOn: string, followers: number, likes: ReadonlyMap<string, number>): Promise<void> {
  const measurements = service.get(MeasurementsService);
  const items = [...likes].map(([recordId, count]) => ({ recordId, counters: { likes: count } }));
  await service.database.inTransaction(async (tx) => {
    await measurements.noteChannel(channel.id, takenOn, { followers, posts: null }, tx);
    await measurements.noteItems(items, channel.id, takenOn, tx);
  });
}

async function readCsv(period: string): Promise<string[][]> {
  const response = await reader.get(`/matning/${channel.id}/siffror.csv?period=${period}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toContain('attachment');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  return bytes
    .subarray(3)
    .toString('utf8')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
}

describe('a channel’s measurements', () => {
  it('are empty, not wrong, before anything was captured', async () => {
    const page = await (await reader.get(`/matning/${channel.id}?period=all`)).text();
    expect(page).toContain('Inget att visa: följare, inlägg');
    expect(page).not.toContain('<svg');
  });
  it('count records by the Swedish month in which they were published, and the platform’s numbers as they stood', async () => {
    const [first, second] = await capture([
      { platformItemId: 'p1', kind: 'post', publishedAt: new Date('2027-01-31T22:59:59Z') },
      { platformItemId: 'p2', kind: 'post', publishedAt: new Date('2027-01-31T23:00:00Z') },
      { platformItemId: 'c1', kind: 'comment', publishedAt: new Date('2027-02-10T12:00:00Z') },
      { platformItemId: 'r1', kind: 'reply', publishedAt: new Date('2027-02-11T12:00:00Z') },
      { platformItemId: 'r2', kind: 'reply', publishedAt: null, publishedAtIs: 'unknown' },
    ]);
    await measure('2027-02-10', 1100, new Map([[first!, 5]]));
    await measure('2027-02-10', 1105, new Map([[first!, 6]]));
    await measure(
      '2027-03-01',
      1234,
      new Map([
        [first!, 4],
        [second!, 10],
      ]),
    );
    const [heading, ...months] = await readCsv('all');
    expect(heading).toEqual([
      'Från',
      'Till',
      'Följare',
      'Inlägg',
      'Kommentarer',
      'Svar',
      'Gillanden',
      'Delningar',
      'Visningar',
    ]);
    expect(months).toEqual([
      ['2027-01-01', '2027-01-31', '', '1', '0', '0', '', '', ''],
      ['2027-02-01', '2027-02-28', '1105', '1', '1', '1', '6', '0', '0'],
      ['2027-03-01', '2027-03-31', '1234', '0', '0', '0', '14', '0', '0'],
    ]);
  });
  it('do not grow where the same night is captured again', async () => {
    const before = await readCsv('all');
    const [row] = await service.database.read<{ id: string }>(`SELECT id FROM record WHERE platform_item_id = 'p2'`);
    await measure('2027-03-01', 1234, new Map([[row!.id, 10]]));
    expect(await readCsv('all')).toEqual(before);
  });
  it('show as charts what stands in the table', async () => {
    const page = await (await reader.get(`/matning/${channel.id}?period=year`)).text();
    expect(page.match(/role="img"/g)).toHaveLength(5);
    expect(page).toContain('Från 1\u00a0105 till 1\u00a0234');
    expect(page).toContain('2 sammanlagt, månad för månad');
    expect(page).toContain('Inget att visa: delningar, visningar.');
    expect(page).not.toContain('style=');
  });
  it('come day by day for the last thirty', async () => {
    const [, ...days] = await readCsv('thirty-days');
    expect(days).toHaveLength(30);
    expect(days.at(-1)![0]).toBe('2027-03-15');
  });
  it('are not found for somebody of another records creator', async () => {
    const elsewhere = await service.letIn([{ role: 'archivist', recordsCreatorId: await anotherRecordsCreator() }]);
    expect((await elsewhere.get(`/matning/${channel.id}`)).status).toBe(404);
    expect((await elsewhere.get(`/matning/${channel.id}/siffror.csv`)).status).toBe(404);
    expect(await (await elsewhere.get('/matning')).text()).not.toContain(`/matning/${channel.id}`);
  });
  it('stand side by side for all channels within reach', async () => {
    const page = await (await reader.get('/matning')).text();
    expect(page).toContain(`/matning/${channel.id}`);
    expect(page).toContain('1\u00a0234');
  });
});

async function anotherRecordsCreator(): Promise<number> {
  const other = await service
    .get(ChannelsService)
    .register(aNewChannel({ recordsCreator: 'Byggnadsnämnden', accountId: 'another' }), {
      kind: 'operator',
      name: 'test',
    });
  return other.recordsCreatorId;
}
