import { ChannelsService, type Channel } from '../../../src/channels/index.js';
import { RemindersService } from '../../../src/reminders/index.js';
import { aNewChannel } from '../../builders/index.js';
import { startSmtpServer, type SmtpServer } from '../../mail/index.js';
import { openTestService, type TestService } from '../../service/index.js';

const actor = { kind: 'operator', name: 'test' } as const;
const heading = 'Påminnelser som inte kom fram';

describe('reminders that could not be sent', () => {
  let smtp: SmtpServer;
  let service: TestService;
  let sara: Channel;
  let kim: Channel;
  beforeAll(async () => {
    smtp = await startSmtpServer();
  });
  afterAll(async () => {
    await smtp[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    smtp.refused.clear();
    service = await openTestService({ SMTP_URL: smtp.url, MAIL_FROM: 'Arkivet <arkiv@norrsunda.example>' });
    sara = await register({ officer: 'Sara <sara@norrsunda.example>', displayName: 'Saras kanal' });
    kim = await register({ officer: 'Kim <kim@norrsunda.example>', displayName: 'Kims kanal' });
  }, 60_000);
  afterEach(() => service.close());

  /** Its decision is lacking. */
  const register = (stated: Parameters<typeof aNewChannel>[0]) =>
    service
      .get(ChannelsService)
      .register(aNewChannel({ accountId: stated!.displayName!, recordsCreator: 'Kommunstyrelsen', ...stated }), actor);
  const remind = () => service.get(RemindersService).remind(null, new AbortController().signal);
  const startPage = async (role: 'communications' | 'reader' = 'communications') => {
    const visitor = await service.letIn([{ role, recordsCreatorId: sara.recordsCreatorId }]);
    return (await visitor.get('/')).text();
  };
  const linkTo = ({ id, displayName }: Channel) => `<a href="/kanaler/${id}">${displayName}</a>`;
  const unsentPart = (page: string) => page.slice(page.indexOf(heading), page.indexOf('Senaste försöket'));

  it('stand on the start page with what to do, until they have left', async () => {
    smtp.refused.add('sara@norrsunda.example');
    await remind();
    const part = unsentPart(await startPage());
    expect(part).toContain('E-postservern tog inte emot brevet');
    expect(part).toContain(linkTo(sara));
    expect(part).not.toContain(linkTo(kim));
    smtp.refused.clear();
    await remind();
    expect(await startPage()).not.toContain(heading);
  });

  it('tell of an officer without an address', async () => {
    const nobody = await register({ officer: 'Robin', displayName: 'Robins kanal' });
    await remind();
    const part = unsentPart(await startPage());
    expect(part).toContain('har ingen e-postadress');
    expect(part).toContain(linkTo(nobody));
    expect(part).not.toContain(linkTo(sara));
  });

  it('are one matter where the mail server is away, and none of a reader’s', async () => {
    await smtp[Symbol.asyncDispose]();
    await remind();
    smtp = await startSmtpServer();
    const part = unsentPart(await startPage());
    expect(part.split('E-postservern svarade inte')).toHaveLength(2);
    for (const channel of [sara, kim]) expect(part).toContain(linkTo(channel));
    expect(await startPage('reader')).not.toContain(heading);
  });
});
