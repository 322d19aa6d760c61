import { AlertOfficers } from '../../../src/triage/index.js';
import { startSmtpServer, type SmtpServer } from '../../mail/index.js';
import { eventually } from '../foundation/eventually.js';
import { openTriage, type TestTriage } from './open-triage.js';

jest.setTimeout(60_000);

const ours = { origin: 'drawn-up', kind: 'post' } as const;
const secret = 'Vi har fått en orosanmälan om Kim Karlsson.';

describe('alerts to officers', () => {
  let mail: SmtpServer;
  let triage: TestTriage;
  beforeEach(async () => {
    mail = await startSmtpServer();
    triage = await openTriage({
      SMTP_URL: mail.url,
      MAIL_FROM: 'arkiv@norrsunda.example',
      PUBLIC_URL: 'https://arkiv.norrsunda.example',
    });
  });
  afterEach(async () => {
    await triage.close();
    await mail[Symbol.asyncDispose]();
  });

  const officer = 'sara.lindmark@norrsunda.example';
  const send = () => triage.get(AlertOfficers).sendWaiting();

  it('go to officer and substitute, with the way to the record and nothing of what stands in it', async () => {
    const substitute = 'Eva Ersättare <eva@norrsunda.example>';
    const channel = await triage.register({ substitute });
    const [id] = await triage.say(channel, [secret], ours);
    await triage.sort();
    expect(await send()).toEqual({ sent: 1, waiting: 0 });
    expect(mail.received.flatMap(({ recipients }) => recipients)).toEqual([officer, 'eva@norrsunda.example']);
    for (const { text } of mail.received) {
      expect(text).toContain(`https://arkiv.norrsunda.example/handlingar/${id}`);
      expect(text).toContain('Norrsunda kommun');
      expect(text).not.toContain('Kim');
      expect(text).not.toContain('oros');
    }
    expect(await send()).toEqual({ sent: 0, waiting: 0 });
  });

  it('leave as soon as a person has decided that our own may be secret', async () => {
    const channel = await triage.register();
    const registrar = await triage.person('Ritva Registrator');
    const [id, received] = [...(await triage.say(channel, ['Hej'], ours)), ...(await triage.say(channel, ['Hej']))] as [
      string,
      string,
    ];
    await triage.sort();
    const registered = { decision: 'registered', secrecy: 'suspected' } as const;
    await triage.triage.decideNamed(triage.decision([id], registered), registrar);
    await triage.triage.decideNamed(triage.decision([received], registered), registrar);
    await eventually(() => (mail.received.length > 0 ? true : null));
    await send();
    expect(mail.received.map(({ text }) => text.includes(`/handlingar/${id}`))).toEqual([true]);
  });

  it('wait until the mail server takes them', async () => {
    const channel = await triage.register();
    await triage.say(channel, [secret], ours);
    await triage.sort();
    mail.refused.add(officer);
    expect(await send()).toEqual({ sent: 0, waiting: 1 });
    mail.refused.clear();
    expect(await send()).toEqual({ sent: 1, waiting: 0 });
    expect(await triage.database.read(`SELECT attempts, sent_at IS NOT NULL AS sent FROM triage_alert`)).toEqual([
      { attempts: 2, sent: true },
    ]);
  });
});
