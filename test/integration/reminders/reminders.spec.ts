import {
  ChannelsService,
  readStatement,
  typeStatement,
  type Channel,
  type NewChannel,
  type TypedStatement,
} from '../../../src/channels/index.js';
import { NightService } from '../../../src/entrypoints/nightly/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { RemindersService } from '../../../src/reminders/index.js';
import { openCapturedMunicipality } from '../../archive/open-municipality.js';
import { openTestArchive, type TestArchive } from '../../archive/index.js';
import { aNewChannel } from '../../builders/index.js';
import { startSmtpServer, type SmtpServer } from '../../mail/index.js';

const actor = { kind: 'operator', name: 'test' } as const;
const dayMs = 24 * 3_600_000;
const never = new AbortController().signal;
const mailFrom = 'Flödesarkivet <arkiv@norrsunda.example>';
const publicUrl = 'https://arkiv.norrsunda.example';

let smtp: SmtpServer;
let archive: TestArchive;
let channels: ChannelsService;
let registered = 0;

beforeAll(async () => {
  smtp = await startSmtpServer();
});
afterAll(async () => {
  await smtp[Symbol.asyncDispose]();
});
beforeEach(async () => {
  archive = await openTestArchive({ SMTP_URL: smtp.url, MAIL_FROM: mailFrom, PUBLIC_URL: publicUrl });
  channels = archive.rooms.get(ChannelsService, { strict: false });
  smtp.received.length = 0;
  smtp.refused.clear();
});
afterEach(() => archive.close());

const remind = () => archive.rooms.get(RemindersService, { strict: false }).remind(null, never);
const day = (days: number) => new Date(archive.clock.now().getTime() + days * dayMs).toISOString().slice(0, 10);
const inDays = (days: number) => archive.clock.leapTo(new Date(archive.clock.now().getTime() + days * dayMs));

/** In order, unless the test says what is not. */
function register(stated: Partial<NewChannel> = {}): Promise<Channel> {
  const account = { accountId: `https://platform.example/${registered++}`, displayName: 'Norrsunda kommun' };
  const inOrder = {
    officer: 'Sara <sara@norrsunda.example>',
    substitute: 'Kim <kim@norrsunda.example>',
    decidedBy: 'Kommundirektören',
    decidedOn: '2026-01-02',
  };
  return channels.register(aNewChannel({ ...account, ...inOrder, ...stated }), actor);
}

async function change(channel: Channel, typed: Partial<TypedStatement>): Promise<void> {
  const read = readStatement({ ...typeStatement(channel), ...typed }, day(0));
  if (read.kind === 'wrong') throw new Error(JSON.stringify(read.faults));
  await channels.change(channel, read.statement, actor);
}

describe('reminders to those who answer for channels', () => {
  it('come in one mail that lists everything and leads to it', async () => {
    const review = await register({ reviewDueOn: day(20) });
    const lacking = await register({ displayName: 'Skolan\r\nBcc: x@y.z', decidedOn: null, substitute: null });
    await register();
    expect(await remind()).toEqual({ sent: 1, unsent: 0, unreachable: 0 });
    const [mail] = smtp.received;
    expect(mail!.recipients).toEqual(['sara@norrsunda.example']);
    expect(mail!.headers).toMatchObject({
      from: mailFrom,
      subject: '2 kanaler behöver dig (Flödesarkivet)',
      'auto-submitted': 'auto-generated',
    });
    expect(mail!.headers).not.toHaveProperty('bcc');
    expect(mail!.text).toContain(`Den årliga översynen ska göras senast ${day(20)}.`);
    expect(mail!.text).toContain('Skolan Bcc: x@y.z (Mastodon, Kommunstyrelsen)\n- I förteckningen saknas beslutet');
    expect(mail!.text).toContain('- Ingen ersättare är utsedd.');
    for (const { id } of [review, lacking]) expect(mail!.text).toContain(`\n${publicUrl}/kanaler/${id}\n`);
  });

  it('go to the substitute while they stand in', async () => {
    const channel = await register({ reviewDueOn: day(-3) });
    await change(channel, { substituteFrom: day(-1), substituteTo: day(1) });
    await remind();
    expect(smtp.received.map(({ recipients }) => recipients)).toEqual([['kim@norrsunda.example']]);
    expect(smtp.received[0]!.text).toContain(`skulle ha gjorts senast ${day(-3)}`);
  });

  it('tell that the substitute’s time is over', async () => {
    const channel = await register();
    await change(channel, { substituteFrom: day(-10), substituteTo: day(-1) });
    await remind();
    expect(smtp.received[0]!.text).toContain(`Ersättarens tid gick ut ${day(-1)}.`);
  });

  it('say the same thing once a week, and what is new at once', async () => {
    const channel = await register({ decidedOn: null });
    await remind();
    inDays(6);
    await change(channel, { reviewDueOn: day(5) });
    await remind();
    expect(smtp.received).toHaveLength(2);
    expect(smtp.received[1]!.text).toContain('översynen');
    expect(smtp.received[1]!.text).not.toContain('beslutet');
    inDays(1);
    await remind();
    expect(smtp.received).toHaveLength(3);
    expect(smtp.received[2]!.text).toContain('beslutet');
    expect(smtp.received[2]!.text).not.toContain('översynen');
    inDays(30);
    await remind();
    const kept = await archive.rooms.get(Database, { strict: false }).read('SELECT reason FROM reminder');
    expect(kept).toHaveLength(2);
  });

  it('leave closed channels in peace', async () => {
    const channel = await register({ decidedOn: null });
    await channels.close(channel.id, day(0), 'Nedlagd', actor);
    expect(await remind()).toEqual({ sent: 0, unsent: 0, unreachable: 0 });
  });

  it('reach the others where the server does not know somebody, who is tried again another night', async () => {
    await register({ decidedOn: null, officer: 'Borta <borta@norrsunda.example>' });
    await register({ decidedOn: null });
    smtp.refused.add('borta@norrsunda.example');
    expect(await remind()).toEqual({ sent: 1, unsent: 1, unreachable: 0 });
    smtp.refused.clear();
    expect(await remind()).toEqual({ sent: 1, unsent: 0, unreachable: 0 });
    expect(smtp.received.map(({ recipients }) => recipients[0])).toEqual([
      'sara@norrsunda.example',
      'borta@norrsunda.example',
    ]);
  });

  it('are noted with whom they went to, beside the event and not in it', async () => {
    await register({ decidedOn: null });
    await remind();
    const database = archive.rooms.get(Database, { strict: false });
    const noted = await database.read<{ event: object; details: string }>(
      `SELECT to_json(e) AS event, d.details FROM audit_event e JOIN audit_detail d USING (seq) WHERE deed = 'reminder-sent'`,
    );
    expect(noted).toHaveLength(1);
    expect(noted[0]!.details).toContain('sara@norrsunda.example');
    expect(JSON.stringify(noted[0]!.event)).not.toContain('sara');
  });
});

describe('the nightly job that reminds', () => {
  const runJob = (rooms: TestArchive) =>
    rooms.rooms.get(NightService, { strict: false }).runJobs('remind', {
      slot: rooms.clock.now(),
      channelIds: null,
      watch: { progress: () => undefined, closed: () => undefined },
      stop: never,
    });

  it('has gaps where the mail server is down, and takes nothing for sent', async () => {
    const gone = await startSmtpServer();
    await gone[Symbol.asyncDispose]();
    const other = await openTestArchive({ SMTP_URL: gone.url, MAIL_FROM: mailFrom });
    try {
      await other.rooms
        .get(ChannelsService, { strict: false })
        .register(aNewChannel({ accountId: 'https://platform.example/ned' }), actor);
      const report = (await runJob(other)).get('remind');
      expect(report).toEqual({ done: { sent: 0, unsent: 1, unreachable: 0 }, hasGaps: true });
      const rows = await other.rooms.get(Database, { strict: false }).read('SELECT FROM reminder');
      expect(rows).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('sends nothing where mail is off', async () => {
    const off = await openTestArchive();
    try {
      await off.rooms
        .get(ChannelsService, { strict: false })
        .register(aNewChannel({ accountId: 'https://platform.example/av' }), actor);
      expect((await runJob(off)).get('remind')).toEqual({
        done: { sent: 0, unsent: 0, unreachable: 0 },
        hasGaps: false,
      });
    } finally {
      await off.close();
    }
  });

  it('tells of a channel that could not be captured for several nights, and not after the first', async () => {
    const municipality = await openCapturedMunicipality({ SMTP_URL: smtp.url, MAIL_FROM: mailFrom });
    try {
      await municipality.platforms.close();
      smtp.received.length = 0;
      await municipality.archive.night();
      expect(smtp.received.map(({ text }) => text).join()).not.toContain('misslyckats');
      await municipality.archive.night();
      await municipality.archive.night();
      expect(smtp.received.map(({ text }) => text).join()).toContain('Infångningen har misslyckats i flera nätter.');
    } finally {
      await municipality.archive.close();
    }
  });
});
