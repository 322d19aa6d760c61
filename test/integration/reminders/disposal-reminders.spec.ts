import { mkdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channel } from '../../../src/channels/index.js';
import { everyLine, ReviewDisposalService } from '../../../src/disposal/index.js';
import { NightService } from '../../../src/entrypoints/nightly/index.js';
import { PeopleService } from '../../../src/foundation/access/index.js';
import { Configuration } from '../../../src/foundation/config/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { DisposalRemindersService, UnsentDisposalRemindersService } from '../../../src/reminders/index.js';
import { disposalRules, openDisposal, storeFile, type TestDisposal } from '../../disposal/index.js';
import { startSmtpServer, type SmtpServer } from '../../mail/index.js';
import { openRuledArchive, type RuledArchive } from '../../rules/index.js';

const dayMs = 24 * 3_600_000;
const longAgo = new Date('2026-01-02T12:00:00Z');
const publicUrl = 'https://arkiv.norrsunda.example';
const archivists = ['anna.ek@norrsunda.example', 'bo.lind@norrsunda.example'];

let smtp: SmtpServer;
let ruled: RuledArchive;
let disposal: TestDisposal;
let channel: Channel;
let items = 0;

beforeAll(async () => {
  smtp = await startSmtpServer();
  ruled = await openRuledArchive({
    BACKUP_RETENTION_DAYS: '90',
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Arkivet <arkiv@norrsunda.example>',
    PUBLIC_URL: publicUrl,
  });
  disposal = await openDisposal(ruled.archive.rooms, ruled.archive.clock);
  channel = await ruled.register();
  await ruled.writeRules(disposalRules);
  const registrar = {
    name: 'Rut',
    mail: 'rut@norrsunda.example',
    grants: [{ role: 'registrar' as const, recordsCreatorId: null }],
  };
  await disposal.get(PeopleService).add(registrar, { kind: 'operator', name: 'test' });
});
afterAll(async () => {
  await ruled.close();
  await smtp[Symbol.asyncDispose]();
});
beforeEach(() => {
  smtp.received.length = 0;
  smtp.refused.clear();
});

const remind = () => disposal.get(DisposalRemindersService).remind(new AbortController().signal);
const inDays = (days: number) =>
  ruled.archive.clock.leapTo(new Date(ruled.archive.clock.now().getTime() + days * dayMs));
const readers = () => smtp.received.flatMap(({ recipients }) => recipients).sort();
const unsent = () => disposal.get(UnsentDisposalRemindersService).listUnsent([channel.recordsCreatorId]);

async function propose(): Promise<{ listId: number; recordId: string }> {
  const stated = { platformItemId: `comment/${++items}`, publishedAt: longAgo, countsFrom: longAgo };
  const [recordId] = await ruled.capture(channel, [stated]);
  await ruled.applyRules();
  return { listId: await disposal.propose(channel.recordsCreatorId), recordId: recordId! };
}

describe('a disposal list that nobody takes further', () => {
  it('is told of after a week, to the archivists, once a week for each thing that it waits for', async () => {
    const { listId } = await propose();
    inDays(6);
    expect(await remind()).toEqual({ sent: 0, unsent: 0, unreachable: 0 });
    inDays(1);
    expect(await remind()).toEqual({ sent: 2, unsent: 0, unreachable: 0 });
    expect(readers()).toEqual(archivists);
    const [mail] = smtp.received;
    expect(mail!.headers['subject']).toBe('En gallringslista behöver dig (Flödesarkivet)');
    expect(mail!.text).toContain('- Listan har väntat i minst en vecka på att läsas. 1 rad är oläst.');
    expect(mail!.text).toContain(`\n${publicUrl}/gallring/${listId}\n`);
    await disposal.get(ReviewDisposalService).mark(listId, { filter: everyLine }, { mark: 'read' }, disposal.anna);
    inDays(1);
    expect((await remind()).sent).toBe(2);
    expect(smtp.received.at(-1)!.text).toContain('på att godkännas, av någon annan än den som föreslog den.');
    inDays(6);
    expect((await remind()).sent).toBe(0);
    inDays(1);
    expect((await remind()).sent).toBe(2);
    const told = await disposal
      .get(Database)
      .read<{ details: string }>(
        `SELECT d.details FROM audit_event e JOIN audit_detail d USING (seq) WHERE deed = 'reminder-sent'`,
      );
    expect(told).toHaveLength(6);
    expect(told[0]!.details).toContain(archivists[0]);
    await disposal.approveAsItStands(listId);
    inDays(30);
    expect((await remind()).sent).toBe(0);
    expect(await disposal.execute(listId)).toMatchObject({ filesLeft: 0 });
  });

  it('is known not to have been told of, until it has', async () => {
    const { listId } = await propose();
    inDays(8);
    smtp.refused.add(archivists[1]!);
    expect(await remind()).toEqual({ sent: 1, unsent: 1, unreachable: 0 });
    expect(await unsent()).toMatchObject([{ listId, cause: 'mail-refused' }]);
    expect(await disposal.get(UnsentDisposalRemindersService).listUnsent([])).toEqual([]);
    smtp.refused.clear();
    expect(await remind()).toEqual({ sent: 1, unsent: 0, unreachable: 0 });
    expect(await unsent()).toEqual([]);
    expect(readers()).toEqual(archivists);
    await disposal.approve(listId);
    await disposal.execute(listId);
  });
});

describe('an execution whose files the disk will not let go', () => {
  it('is told of at once, by the nightly job', async () => {
    const { listId, recordId } = await propose();
    const sha256 = await storeFile(ruled.archive.rooms, [recordId], Buffer.from('en fil som sitter fast'));
    const path = join(disposal.get(Configuration).dataDir, 'blobs', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    await disposal.approve(listId);
    await rename(path, `${path}-aside`);
    await mkdir(path);
    expect(await disposal.execute(listId)).toMatchObject({ filesLeft: 1 });
    const night = {
      slot: ruled.archive.clock.now(),
      channelIds: [],
      watch: { progress: () => undefined, closed: () => undefined },
      stop: new AbortController().signal,
    };
    const reports = await disposal.get(NightService).runJobs('remind', night);
    expect(reports.get('remind')).toEqual({ done: { sent: 2, unsent: 0, unreachable: 0 }, hasGaps: false });
    expect(smtp.received[0]!.text).toContain('1 fil går inte att ta bort');
    await rmdir(path);
    await rename(`${path}-aside`, path);
    expect(await disposal.execute(listId)).toMatchObject({ filesLeft: 0 });
    expect((await remind()).sent).toBe(0);
  });
});
