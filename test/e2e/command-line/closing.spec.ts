import { openOperatorsTown, type OperatorsTown } from './operators-town.js';

jest.setTimeout(120_000);

const today = new Date('2026-03-10T10:00:00Z');

describe('a channel that is closed from the command line', () => {
  let operator: OperatorsTown;
  beforeAll(async () => {
    operator = await openOperatorsTown(today);
    for (const path of ['/@norrsunda', '/@norrsunda_bygg']) await operator.register(path);
  });
  afterAll(() => operator.close());

  const close = (id: number, ...more: string[]) =>
    operator.run(['channels', 'close', String(id), '--on', '2026-03-10', '--reason', 'Nytt konto', ...more]);
  const isOpen = async (id: number) =>
    (await operator.json<{ closedOn: string | null }>(['channels', 'show', String(id)]))[0]!.closedOn === null;

  it('is captured a last time first, or stays open', async () => {
    const { status, stdout, stderr } = await close(1);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/en sista gång[^]*--capture/);
    expect(await isOpen(1)).toBe(true);
  });

  it('is captured, indexed and closed in one go where that is asked for', async () => {
    const { status, stdout, stderr } = await close(1, '--capture', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, closedOn: '2026-03-10', closingReason: 'Nytt konto' });
    expect(stderr).toMatch(/GRÖNT Norrsunda kommun/);
    expect((await operator.json(['records', 'list', '--channel', '1'])).length).toBeGreaterThan(0);
  });

  it('is not closed twice', async () => {
    const { status, stderr } = await close(1, '--capture');
    expect(status).toBe(2);
    expect(stderr).toMatch(/redan avslutad/);
  });

  it('is not closed after a capture that failed, but by somebody who says so', async () => {
    operator.platforms.failures.failAt(/norrsunda_bygg|api/, { kind: 'login-page' });
    const { status, stderr } = await close(2, '--capture');
    expect(status).toBe(2);
    expect(stderr).toMatch(/RÖTT[^]*misslyckades[^]*--anyway/);
    expect(await isOpen(2)).toBe(true);
    expect((await close(2, '--anyway')).status).toBe(0);
    expect(await isOpen(2)).toBe(false);
  });
});
