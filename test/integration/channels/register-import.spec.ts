import { AccountLookupService, platformName } from '../../../src/capture/index.js';
import {
  ChannelsService,
  RegisterExportService,
  RegisterImportService,
  type Channel,
  type ImportPlan,
  type PlannedLine,
} from '../../../src/channels/index.js';
import { operatorActing, type Reach } from '../../../src/foundation/access/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { openMunicipality, type ArchivedMunicipality } from '../../archive/open-municipality.js';

const actor = { kind: 'operator', name: 'test' } as const;
const head = 'Plattform;Adress;Arkivbildare;Enhet;Kanalansvarig';
const officer = 'Åsa Ek <asa.ek@norrsunda.example>';
let municipality: ArchivedMunicipality;
let board: Channel;

beforeEach(async () => {
  municipality = await openMunicipality();
  [board] = municipality.channels;
});
afterEach(() => municipality.close());

const channels = () => municipality.get(ChannelsService);
const imports = () => municipality.get(RegisterImportService);

async function plan(file: string | Buffer, reach: Reach = 'all'): Promise<ImportPlan> {
  const lookup = municipality.get(AccountLookupService);
  const planned = await imports().plan(Buffer.from(file), reach, (platform, address) =>
    lookup.findForRegister(platform, address),
  );
  if (planned.kind === 'unreadable') throw new Error(planned.sentence);
  return planned.plan;
}
async function planOne(file: string | Buffer, reach: Reach = 'all'): Promise<PlannedLine> {
  const { lines } = await plan(file, reach);
  return lines[0]!;
}
const faultsOf = (line: PlannedLine) => (line.kind === 'refused' ? line.faults : []);
const exportedFile = async () =>
  (await municipality.get(RegisterExportService).take('csv', operatorActing('test'), platformName)).bytes.toString(
    'utf8',
  );

describe('a file with the register', () => {
  it('changes nothing where it is the register itself, closed channels and all', async () => {
    await channels().close(municipality.channels[1].id, '2026-11-24', 'Nedlagd', actor);
    const before = await channels().listAll();
    const made = await plan(await exportedFile());
    expect(made.lines.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    await imports().carryOut(made, actor);
    expect(await channels().listAll()).toEqual(before);
  });

  it.each<[string, (file: string) => Buffer]>([
    ['with commas', (file) => Buffer.from(file.replaceAll(';', ','))],
    ['with tabs', (file) => Buffer.from(file.replaceAll(';', '\t'))],
    ['in Windows-1252', (file) => Buffer.from(file, 'latin1')],
    ['in UTF-8 with its mark', (file) => Buffer.from(`\ufeff${file}`)],
    ['in UTF-16', (file) => Buffer.from(`\ufeff${file}`, 'utf16le')],
  ])('is read %s', async (_, encode) => {
    const line = await planOne(encode(`Enhet;Kanalnummer\r\nFörskolan;${board.id}\r\n`));
    expect(line).toMatchObject({ kind: 'changed', changes: { unit: { to: 'Förskolan' } } });
  });

  it('changes only the columns that it has, and keeps what was in the history', async () => {
    const made = await plan(
      `Syfte;Kontots id;Plattform;Adress;Fångas in\nDialog;${board.accountId};Mastodon;;Varje timme\n`,
    );
    await imports().carryOut(made, actor);
    const after = await channels().getChannel(board.id);
    expect(after).toMatchObject({ purpose: 'Dialog', rhythm: 'hour', unit: board.unit, officer: board.officer });
    const history = await channels().listHistory(board.id);
    expect(history.at(-1)).toMatchObject({ deed: 'channel-changed', changes: { purpose: { to: 'Dialog' } } });
  });

  it('names the account that stands at a new address, writes nothing before it is confirmed, then registers it', async () => {
    await channels().close(board.id, '2026-11-24', 'Byter nämnd', actor);
    const made = await plan(`${head}\nmastodon;${board.address};Nya nämnden;Skolan;${officer}\n`);
    expect(made.lines[0]).toMatchObject({
      kind: 'new',
      line: 2,
      account: { displayName: board.displayName, accountId: board.accountId },
    });
    expect(await channels().listOpen()).toHaveLength(2);
    await imports().carryOut(made, actor);
    expect((await channels().listOpen()).at(-1)).toMatchObject({
      recordsCreator: 'Nya nämnden',
      unit: 'Skolan',
      officer,
      rhythm: 'night',
      hasCredential: false,
    });
  });

  it('knows a channel by its address, however it is written', async () => {
    const line = await planOne(`${head}\nmastodon;${board.address};${board.recordsCreator};Skolan;${officer}\n`);
    expect(line).toMatchObject({ kind: 'changed', channel: { id: board.id } });
    const other = await planOne(`${head}\nmastodon;${board.address}/;${board.recordsCreator};Skolan;${officer}\n`);
    expect(other).toMatchObject({ kind: 'changed', channel: { id: board.id } });
  });

  it.each<[string, (origin: string) => string, string, RegExp]>([
    ['a required field that is empty', () => `mastodon;;Nya nämnden;Skolan;${officer}`, 'address', /måste fyllas i/],
    ['an officer without mail', (o) => `mastodon;${o}/@ny;Nya nämnden;Skolan;Åsa`, 'officer', /e-postadress/],
    ['an unknown platform', (o) => `myspace;${o}/@ny;Nya nämnden;Skolan;${officer}`, 'platform', /stöds inte/],
    ['an account that is not there', (o) => `mastodon;${o}/@ingen;Nämnden;Skolan;${officer}`, 'address', /finns inte/],
    ['an address that is none', () => `mastodon;hej;Nämnden;Skolan;${officer}`, 'address', /./],
  ])('refuses a line with %s, and says where', async (_, line, column, sentence) => {
    const refused = await planOne(`${head}\n${line(municipality.platforms.origin)}\n`);
    expect(refused).toMatchObject({ kind: 'refused', line: 2 });
    expect(refused).toMatchObject({ about: /;(\S*?);/.exec(line(municipality.platforms.origin))![1] || null });
    const fault = faultsOf(refused).find((one) => one.column === column);
    expect(fault?.sentence).toMatch(sentence);
  });

  it.each<[string, (channel: Channel) => string, string | null]>([
    ['another records creator', ({ id }) => `Kanalnummer;Arkivbildare\n${id};Andra nämnden`, 'recordsCreator'],
    ['a day of closing', ({ id }) => `Kanalnummer;Avslutad\n${id};2026-11-24`, 'closedOn'],
    ['a day that does not exist', ({ id }) => `Kanalnummer;Beslutad\n${id};2026-02-30`, 'decidedOn'],
    ['no unit', ({ id }) => `Kanalnummer;Enhet\n${id};`, 'unit'],
    ['a number that no channel has', () => `Kanalnummer;Enhet\n999;Skolan`, 'id'],
    ['more cells than columns', ({ id }) => `Kanalnummer;Enhet\n${id};Skolan;Syfte`, null],
  ])('refuses %s', async (_, file, column) => {
    const refused = await planOne(file(board));
    expect(faultsOf(refused).map((fault) => fault.column)).toEqual([column]);
    expect(refused).toMatchObject({ about: expect.stringMatching(/./) });
  });

  it('refuses the same channel twice, a closed channel that would change, and an account that is another', async () => {
    const [, building] = municipality.channels;
    await channels().close(building.id, '2026-11-24', 'Nedlagd', actor);
    const twice = await plan(`Kanalnummer;Enhet\n${board.id};Skolan\n${board.id};Vården\n${building.id};Skolan\n`);
    expect(twice.lines.map(({ kind }) => kind)).toEqual(['changed', 'refused', 'refused']);
    expect(faultsOf(twice.lines[1]!)[0]!.sentence).toContain('rad 2');
    expect(faultsOf(twice.lines[2]!)[0]!.sentence).toContain('avslutad');
    const address = building.address;
    const other = await planOne(
      `${head};Kontots id\nmastodon;${address};Nämnden;Skolan;${officer};https://fel.example\n`,
    );
    expect(faultsOf(other).map(({ column }) => column)).toEqual(['accountId']);
  });

  it('reaches no other records creator than the keeper’s own', async () => {
    const reach = [municipality.channels[1].recordsCreatorId];
    const known = await planOne(`Kanalnummer;Enhet\n${board.id};Skolan\n`, reach);
    const unknown = await planOne(`${head}\nmastodon;https://x.example/@y;Nya nämnden;Skolan;${officer}\n`, reach);
    expect(faultsOf(known)[0]?.column).toBe('recordsCreator');
    expect(faultsOf(unknown)[0]?.column).toBe('recordsCreator');
  });

  it('writes nothing at all where the register was changed since the plan', async () => {
    const [, building] = municipality.channels;
    const made = await plan(`Kanalnummer;Enhet\n${building.id};Vården\n${board.id};Skolan\n`);
    await channels().noteReview(board, actor);
    await expect(imports().carryOut(made, actor)).rejects.toMatchObject({ reason: 'changed-meanwhile' });
    expect(await channels().getChannel(building.id)).toMatchObject({ unit: building.unit, version: building.version });
    expect(await municipality.get(Database).read(`SELECT FROM audit_event WHERE deed = 'register-imported'`)).toEqual(
      [],
    );
  });

  it('gives another digest once something else would happen', async () => {
    const file = `Kanalnummer;Enhet\n${board.id};Skolan\n`;
    const [first, again] = [await plan(file), await plan(file)];
    expect(again.digest).toBe(first.digest);
    await channels().noteReview(board, actor);
    expect((await plan(file)).digest).not.toBe(first.digest);
  });

  it.each<[string, Buffer | string, RegExp]>([
    ['an empty file', '', /tom/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /ingen textfil/],
    ['a file without key columns', 'Enhet;Syfte\nSkolan;Dialog\n', /vilka kanaler/],
    ['a column twice', 'Kanalnummer;Enhet;enhet\n1;a;b\n', /två gånger/],
    ['a quote that never ends', 'Kanalnummer;Enhet\n1;"Skolan\n', /rad 2/],
    ['too many lines', `Kanalnummer;Enhet\n${'1;a\n'.repeat(501)}`, /fler än 500/],
    ['too many bytes', Buffer.alloc(1_000_001, 'a'), /1 MB/],
  ])('is refused whole where it is %s', async (_, file, sentence) => {
    await expect(plan(file)).rejects.toThrow(sentence);
  });
});
