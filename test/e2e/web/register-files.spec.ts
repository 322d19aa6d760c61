import { buildMunicipality } from '../../../demo/municipality/build-municipality.js';
import { startPlatformServer, type PlatformServer } from '../../../demo/platform-server/platform-server.js';
import { ChannelsService, type Channel } from '../../../src/channels/index.js';
import { formTokenField } from '../../../src/foundation/access/index.js';
import { aNewChannel } from '../../builders/index.js';
import { openTestService, type TestService } from '../../service/index.js';
import { signIn, type Browser } from './signed-in-browser.js';

const actor = { kind: 'operator', name: 'test' } as const;
let web: TestService;
let platforms: PlatformServer;
let keeper: Browser;
let channels: ChannelsService;
let board: Channel;
let school: Channel;

beforeAll(async () => {
  web = await openTestService();
  platforms = await startPlatformServer(buildMunicipality(new Date('2026-11-23T01:30:00Z')));
  keeper = await signIn(web, [{ role: 'communications', recordsCreatorId: null }]);
  channels = web.get(ChannelsService);
  board = await channels.register(aNewChannel({ displayName: 'Styrelsen' }), actor);
  const accountId = 'https://platform.example/skola';
  school = await channels.register(
    aNewChannel({ accountId, displayName: 'Skolan', recordsCreator: 'Skolnämnden' }),
    actor,
  );
});
afterAll(async () => {
  await web.close();
  await platforms.close();
});

const file = (content: string) => ({ name: 'kanaler.csv', content });
const valueOf = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)![1]!;
const confirmation = (text: string) => ({ digest: valueOf(text, 'digest'), content: valueOf(text, 'content') });

describe('the register as a file on the web', () => {
  it('is led to from the register, for those who keep it and those who read it', async () => {
    const { text } = await keeper.open('/kanaler');
    for (const path of ['kanalforteckning.csv', 'kanalforteckning.pdf', 'importera'])
      expect(text).toContain(`href="/kanaler/${path}"`);
    const reader = await signIn(web, [{ role: 'reader', recordsCreatorId: null }]);
    const read = await reader.open('/kanaler');
    expect(read.text).toContain('href="/kanaler/kanalforteckning.csv"');
    expect(read.text).not.toContain('/kanaler/importera');
  });

  it('is sent as CSV and as PDF, to be saved', async () => {
    const csv = await keeper.open('/kanaler/kanalforteckning.csv');
    expect(csv.status).toBe(200);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename=kanalforteckning.csv');
    expect(csv.text).toContain('Skolan');
    const pdf = await keeper.open('/kanaler/kanalforteckning.pdf');
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('holds only what the one who asks may see', async () => {
    const reader = await signIn(web, [{ role: 'reader', recordsCreatorId: board.recordsCreatorId }]);
    const csv = await reader.open('/kanaler/kanalforteckning.csv');
    expect(csv.text).toContain('Styrelsen');
    expect(csv.text).not.toContain('Skolan');
  });
});

describe('a file with channels on the web', () => {
  it('is shown line by line before anything is saved, and saved when it is confirmed', async () => {
    const address = `${platforms.origin}/@norrsunda`;
    const content =
      'Plattform;Adress;Arkivbildare;Enhet;Kanalansvarig;Kontots id\n' +
      `mastodon;${address};Kommunstyrelsen;Kommunikation;Åsa <asa@norrsunda.example>;\n` +
      `mastodon;;;Rektorn <b>;Sara Lindmark <sara.lindmark@norrsunda.example>;${school.accountId}\n`;
    const shown = await keeper.upload('/kanaler/importera', file(content));
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('Norrsunda kommun');
    expect(shown.text).toContain('Enhet: Kommunikationsenheten → Rektorn &lt;b>');
    expect(shown.text).toContain('1 ny, 1 ändrad');
    expect(await channels.listAll()).toHaveLength(2);
    const done = await keeper.send('/kanaler/importera/bekrafta', confirmation(shown.text));
    expect(done).toMatchObject({ status: 303, goesTo: '/kanaler' });
    expect(await channels.listAll()).toHaveLength(3);
    expect(await channels.getChannel(school.id)).toMatchObject({ unit: 'Rektorn <b>' });
  });

  it('is shown with what is wrong, and cannot be confirmed', async () => {
    const shown = await keeper.upload('/kanaler/importera', file(`Kanalnummer;Enhet\n${board.id};A\n${school.id};\n`));
    expect(shown.status).toBe(422);
    expect(shown.text).toContain('Enhet: Fältet måste fyllas i.');
    expect(shown.text).not.toContain('Spara i förteckningen');
    const forced = await keeper.send('/kanaler/importera/bekrafta', confirmation(shown.text));
    expect(forced.status).toBe(409);
    expect(await channels.getChannel(board.id)).toMatchObject({ version: 1 });
  });

  it('is shown anew where the register was changed since it was shown', async () => {
    const shown = await keeper.upload('/kanaler/importera', file(`Kanalnummer;Enhet\n${board.id};A\n`));
    await channels.noteReview(await channels.getChannel(board.id), actor);
    const late = await keeper.send('/kanaler/importera/bekrafta', confirmation(shown.text));
    expect(late.status).toBe(409);
    expect(late.text).toContain('Något har ändrats');
    const again = await keeper.send('/kanaler/importera/bekrafta', confirmation(late.text));
    expect(again.status).toBe(303);
    expect(await channels.getChannel(board.id)).toMatchObject({ unit: 'A' });
  });

  it('is confirmed in a form of parts, as browsers send it, however large it is', async () => {
    const padding = `"${' '.repeat(890_000)}"`;
    const content = `Kanalnummer;Enhet;Annat\n${school.id};Stor;${padding}\n`;
    const shown = await keeper.upload('/kanaler/importera', file(content));
    expect(shown.text).toContain('lämnas utan avseende: Annat');
    const done = await keeper.sendParts('/kanaler/importera/bekrafta', confirmation(shown.text));
    expect(done.status).toBe(303);
    expect(await channels.getChannel(school.id)).toMatchObject({ unit: 'Stor' });
    const forged = { ...confirmation(shown.text), [formTokenField]: 'fel' };
    expect((await keeper.sendParts('/kanaler/importera/bekrafta', forged)).status).toBe(403);
  });

  it('is refused in Swedish where it is too large, missing or nothing to read', async () => {
    const large = await keeper.upload('/kanaler/importera', file('x'.repeat(1_000_001)));
    expect(large.status).toBe(413);
    expect(large.text).toContain('större än 1 MB');
    expect((await keeper.send('/kanaler/importera', {})).text).toContain('Välj en fil.');
    expect((await keeper.upload('/kanaler/importera', file('hej\n'))).text).toContain('Filen är tom');
    const forged = await keeper.send('/kanaler/importera/bekrafta', { content: '%%%', digest: '' });
    expect(forged.status).toBe(422);
  });

  it('is taken from nobody else’s form, and from nobody who does not keep the register', async () => {
    const content = `Kanalnummer;Enhet\n${board.id};Kapad\n`;
    const body = { content: Buffer.from(content).toString('base64'), digest: 'x', [formTokenField]: 'fel' };
    expect((await keeper.send('/kanaler/importera/bekrafta', body)).status).toBe(403);
    const officer = await signIn(web, [{ role: 'channel-officer', recordsCreatorId: null }]);
    expect((await officer.upload('/kanaler/importera', file(content))).status).toBe(403);
    expect((await officer.open('/kanaler/importera')).status).toBe(403);
    expect(await channels.getChannel(board.id)).toMatchObject({ unit: 'A' });
  });

  it('does not reach the channels of another records creator', async () => {
    const own = await signIn(web, [{ role: 'communications', recordsCreatorId: school.recordsCreatorId }]);
    const shown = await own.upload('/kanaler/importera', file(`Kanalnummer;Enhet\n${board.id};Kapad\n`));
    expect(shown.status).toBe(422);
    expect(shown.text).toContain('Din roll gäller inte');
    expect(shown.text).not.toContain('Styrelsen');
  });
});
