import { buildMunicipality } from '../../../demo/municipality/build-municipality.js';
import { startPlatformServer, type PlatformServer } from '../../../demo/platform-server/platform-server.js';
import { ChannelsService, CredentialsService, type Channel } from '../../../src/channels/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { aNewChannel } from '../../builders/index.js';
import { eventually } from '../../integration/foundation/eventually.js';
import { openTestService, type TestService } from '../../service/index.js';
import { signIn, type Browser } from './signed-in-browser.js';

const actor = { kind: 'operator', name: 'test' } as const;
let web: TestService;
let platforms: PlatformServer;
let keeper: Browser;
let channels: ChannelsService;
let building: Channel;

beforeAll(async () => {
  web = await openTestService();
  platforms = await startPlatformServer(buildMunicipality(new Date('2026-11-23T01:30:00Z')), {
    mastodonToken: 'hemlig-nyckel',
  });
  keeper = await signIn(web, [{ role: 'communications', recordsCreatorId: null }]);
  channels = web.get(ChannelsService);
});
afterAll(async () => {
  await web.close();
  await platforms.close();
});

const stated = {
  recordsCreator: 'Kommunstyrelsen',
  unit: 'Kommunikationsenheten',
  officer: 'Sara Lindmark <sara.lindmark@norrsunda.example>',
  triageFrom: '2026-01-01',
  reviewDueOn: '2027-01-01',
  rhythm: 'night',
  commentRules: 'unknown',
};
const account = () => ({ platform: 'mastodon', address: `${platforms.origin}/@norrsunda` });

describe('the register of channels on the web', () => {
  it('leads to the first channel where there is none', async () => {
    for (const path of ['/', '/kanaler']) expect((await keeper.open(path)).text).toContain('href="/kanaler/ny"');
  });

  it('says in Swedish why an account cannot be found, and keeps what was typed', async () => {
    const address = `${platforms.origin}/@ingen`;
    const answer = await keeper.send('/kanaler/ny/konto', { platform: 'mastodon', address, token: '' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Kontot finns inte på plattformen');
    expect(answer.text).toContain(`value="${address}"`);
  });

  it('names the account that was found, and never shows the token again', async () => {
    const answer = await keeper.send('/kanaler/ny/konto', { ...account(), token: 'hemlig-nyckel' });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Norrsunda kommun');
    expect(answer.text).not.toContain('hemlig-nyckel');
  });

  it('refuses wrong details with the form, its fields and everything typed', async () => {
    const answer = await keeper.send('/kanaler/ny', { ...account(), ...stated, officer: 'Sara', purpose: 'Dialog' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('aria-describedby="officer-hint officer-error"');
    expect(answer.text).toContain('Dialog</textarea>');
    expect(await channels.listAll()).toEqual([]);
  });

  it('registers the channel with its sealed token and leads to it', async () => {
    const second = await keeper.send('/kanaler/ny/konto', { ...account(), token: 'hemlig-nyckel' });
    const sealedToken = /name="sealedToken" value="([^"]+)"/.exec(second.text)![1]!;
    const answer = await keeper.send('/kanaler/ny', { ...account(), ...stated, sealedToken });
    const [channel] = await channels.listAll();
    expect(answer).toMatchObject({ status: 303, goesTo: `/kanaler/${channel!.id}` });
    expect(channel).toMatchObject({ displayName: 'Norrsunda kommun', hasCredential: true });
    expect(await web.get(CredentialsService).findCredential(channel!.id)).toBe('hemlig-nyckel');
    expect((await keeper.open(answer.goesTo!)).text).toContain('Fånga in nu');
  });

  it('captures a channel at once when asked to', async () => {
    const channel = await registerBuilding();
    const answer = await keeper.send(`/kanaler/${channel.id}/fanga-in`, {});
    expect(answer.goesTo).toBe(`/kanaler/${channel.id}`);
    await untilShown(`/kanaler/${channel.id}`, '/natter/');
    const [row] = await web.get(Database).read<{ n: string }>('SELECT count(*) AS n FROM record');
    expect(Number(row!.n)).toBeGreaterThan(10);
  });

  it('closes no channel before its last capture', async () => {
    const channel = await aChannel();
    const path = `/kanaler/${channel.id}/avsluta`;
    expect((await keeper.open(path)).text).toContain('Gör den sista infångningen');
    expect((await keeper.send(path, { closedOn: '2026-01-01', reason: 'Nedlagd' })).status).toBe(422);
    expect(await channels.getChannel(channel.id)).toMatchObject({ closedOn: null });
  });

  it('closes a channel after its last capture, with a day and a reason', async () => {
    const path = `/kanaler/${building.id}/avsluta`;
    await keeper.send(`${path}/sista-infangningen`, {});
    await untilShown(path, 'Den sista infångningen blev klar');
    const form = { closedOn: '2026-01-01', reason: 'Enheten är nedlagd' };
    expect((await keeper.send(path, { ...form, reason: ' ' })).status).toBe(422);
    expect(await keeper.send(path, form)).toMatchObject({ status: 303, goesTo: `/kanaler/${building.id}` });
    expect(await channels.getChannel(building.id)).toMatchObject({
      closedOn: form.closedOn,
      closingReason: form.reason,
    });
    const shown = await keeper.open(`/kanaler/${building.id}`);
    expect(shown.text).toContain('Enheten är nedlagd');
    expect(shown.text).not.toContain('Fånga in nu');
  });

  it('changes a channel, shows what was, and refuses the one who read an older version', async () => {
    const channel = await aChannel();
    const path = `/kanaler/${channel.id}/andra`;
    const form = { ...stated, unit: 'Skolan', version: '1' };
    expect(await keeper.send(path, form)).toMatchObject({ status: 303 });
    expect((await keeper.open(`/kanaler/${channel.id}`)).text).toContain('Enhet: Kommunikationsenheten → Skolan');
    const late = await keeper.send(path, { ...form, unit: 'Vården' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('value="Vården"');
    expect((await keeper.send(path, { ...form, unit: 'Vården' })).status).toBe(409);
    expect(await channels.getChannel(channel.id)).toMatchObject({ unit: 'Skolan', version: 2 });
  });

  it('lets an officer say who stands in, and nothing else', async () => {
    const channel = await aChannel();
    const officer = await signIn(web, [{ role: 'channel-officer', recordsCreatorId: channel.recordsCreatorId }]);
    const form = { ...stated, version: '1', unit: 'Min egen', representatives: 'Bo Alm: svarar' };
    expect((await officer.send(`/kanaler/${channel.id}/andra`, form)).status).toBe(303);
    expect(await channels.getChannel(channel.id)).toMatchObject({
      unit: 'Kommunikationsenheten',
      representatives: [{ person: 'Bo Alm', mandate: 'svarar' }],
    });
    expect((await officer.send(`/kanaler/${channel.id}/fanga-in`, {})).status).toBe(403);
    expect((await officer.open(`/kanaler/${channel.id}/avsluta`)).status).toBe(403);
  });

  it('does not know the channels of another records creator', async () => {
    const channel = await aChannel({ recordsCreator: 'Miljönämnden', displayName: 'Miljön i Norrsunda' });
    const [own] = await channels.listAll();
    const reader = await signIn(web, [{ role: 'reader', recordsCreatorId: own!.recordsCreatorId }]);
    expect((await reader.open(`/kanaler/${channel.id}`)).status).toBe(404);
    const list = await reader.open('/kanaler?visa=alla');
    expect(list.text).toContain('Norrsunda kommun');
    expect(list.text).not.toContain('Miljön i Norrsunda');
  });

  it('shows what an account calls itself as text, whatever it is', async () => {
    const channel = await aChannel({ displayName: '<script>alert(1)</script>', profileUrl: 'javascript:alert(1)' });
    const { text } = await keeper.open(`/kanaler/${channel.id}`);
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('href="javascript:');
  });
});

let others = 0;
function aChannel(stated: Parameters<typeof aNewChannel>[0] = {}): Promise<Channel> {
  return channels.register(aNewChannel({ accountId: `https://platform.example/${others++}`, ...stated }), actor);
}

async function untilShown(path: string, text: string): Promise<void> {
  await eventually(async () => ((await keeper.open(path)).text.includes(text) ? true : null));
}

async function registerBuilding(): Promise<Channel> {
  await keeper.send('/kanaler/ny', { ...account(), ...stated, address: `${platforms.origin}/@norrsunda_bygg` });
  building = (await channels.listAll()).at(-1)!;
  return building;
}
