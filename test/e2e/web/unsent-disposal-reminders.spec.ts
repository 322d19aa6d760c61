import type { Channel } from '../../../src/channels/index.js';
import { ProposeDisposalService } from '../../../src/disposal/index.js';
import type { RoleGrant } from '../../../src/foundation/access/index.js';
import { DisposalRemindersService } from '../../../src/reminders/index.js';
import { disposalRules } from '../../disposal/index.js';
import { startSmtpServer, type SmtpServer } from '../../mail/index.js';
import { openRuledService, type RuledService } from '../../rules/index.js';

const heading = 'Påminnelser om gallring som inte kom fram';
const administrator = { role: 'administrator', recordsCreatorId: null } as const;
const longAgo = new Date('2026-01-02T12:00:00Z');

describe('a disposal list that no archivist could be told of', () => {
  let smtp: SmtpServer;
  let ruled: RuledService;
  let channel: Channel;
  let listId: number;
  beforeAll(async () => {
    smtp = await startSmtpServer();
    ruled = await openRuledService(disposalRules, {
      SMTP_URL: smtp.url,
      MAIL_FROM: 'Arkivet <arkiv@norrsunda.example>',
    });
    channel = await ruled.register();
    await ruled.capture(channel, [{ publishedAt: longAgo, countsFrom: longAgo }]);
    await ruled.applyRules();
    [listId] = (await ruled.service.get(ProposeDisposalService).proposeDue()) as [number];
    const { clock } = ruled.service;
    clock.leapTo(new Date(clock.now().getTime() + 8 * 24 * 3_600_000));
  }, 60_000);
  afterAll(async () => {
    await ruled.close();
    await smtp[Symbol.asyncDispose]();
  });

  const remind = () => ruled.service.get(DisposalRemindersService).remind(new AbortController().signal);
  const startPage = async (grant: RoleGrant) => (await (await ruled.service.letIn([grant])).get('/')).text();

  it('stands on the start page of whoever can appoint one, and goes when somebody has been told', async () => {
    expect(await remind()).toEqual({ sent: 0, unsent: 0, unreachable: 1 });
    const page = await startPage(administrator);
    const part = page.slice(page.indexOf(heading), page.indexOf('Senaste försöket'));
    expect(part).toContain('har ingen arkivarie att påminna');
    expect(part).toContain(`<a href="/gallring/${listId}">`);
    expect(await startPage({ role: 'registrar', recordsCreatorId: channel.recordsCreatorId })).not.toContain(heading);
    await ruled.service.letIn([{ role: 'archivist', recordsCreatorId: channel.recordsCreatorId }]);
    expect(await remind()).toEqual({ sent: 1, unsent: 0, unreachable: 0 });
    expect(await startPage(administrator)).not.toContain(heading);
  });
});
