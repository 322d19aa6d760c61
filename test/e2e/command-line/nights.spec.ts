import { buildMunicipality } from '../../../demo/municipality/build-municipality.js';
import type { Municipality } from '../../../demo/municipality/municipality.js';
import { changeBeforeSecondNight } from '../../../demo/municipality/second-night.js';
import { startPlatformServer, type PlatformServer } from '../../../demo/platform-server/platform-server.js';
import { machineOn } from './machine.js';
import { operatorOn, type Operator } from './operator.js';
import { layOperatorsGround } from './operators-ground.js';

jest.setTimeout(120_000);

const firstNight = new Date('2026-03-10T01:30:00Z');
const secondNight = new Date('2026-03-11T01:30:00Z');
const thirdNight = new Date('2026-03-12T01:30:00Z');

const at = (instant: Date) => ({ FLODESARKIVET_CLOCK: instant.toISOString() });

describe('nights from the command line', () => {
  let municipality: Municipality;
  let platforms: PlatformServer;
  let operator: Operator;
  /** Where the process shows: what it asks, what it ends with, what stands on which of its outputs. */
  let machine: Operator;
  beforeAll(async () => {
    municipality = buildMunicipality(firstNight);
    platforms = await startPlatformServer(municipality);
    const ground = await layOperatorsGround(at(firstNight));
    [operator, machine] = [operatorOn(ground), machineOn(ground)];
  });
  afterAll(async () => {
    await operator.close();
    await platforms.close();
  });

  const registration = (platform: string, path: string) => [
    ...['channels', 'add', '--platform', platform, '--address', `${platforms.origin}${path}`],
    ...['--creator', 'Kommunstyrelsen', '--unit', 'Kommunikation', '--officer', 'Kim Lind <kim.lind@example.test>'],
  ];

  it('register nothing that nobody has confirmed', async () => {
    const { status, stdout, stderr } = await machine.run(registration('mastodon', '/@norrsunda'));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Norrsunda kommun');
    expect(await operator.json(['channels', 'list'])).toEqual([]);
  });

  it('register an account that is there, and name it', async () => {
    const { status, stdout, stderr } = await operator.run([...registration('mastodon', '/@norrsunda'), '--yes']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Kanal 1 är registrerad för Kommunstyrelsen.\n' });
    expect(stderr).toContain(`${platforms.origin}/users/norrsunda`);
    const [website] = await operator.json([...registration('wordpress', '/'), '--yes']);
    expect(website).toMatchObject({ id: 2, platform: 'wordpress', hasCredential: false });
  });

  it('name platforms to people, and give programs their code words', async () => {
    const { stdout } = await operator.run(['channels', 'list']);
    expect(stdout).toMatch(/^1 +Mastodon .*\n2 +WordPress /m);
    expect((await operator.run(['channels', 'show', '2'])).stdout).toContain('(WordPress)');
    expect(await operator.json(['channels', 'list'])).toMatchObject([
      { platform: 'mastodon' },
      { platform: 'wordpress' },
    ]);
  });

  it('refuse an account that is not there, with what to do', async () => {
    const { status, stdout, stderr } = await operator.run([...registration('mastodon', '/@ingen'), '--yes']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/@ingen/);
    expect(await operator.json(['channels', 'list'])).toHaveLength(2);
  });

  it('refuse the same account twice', async () => {
    const { status, stderr } = await operator.run([...registration('mastodon', '/@norrsunda'), '--yes']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/redan/);
  });

  it('end with 0 when all is well, and print receipts as JSON lines alone', async () => {
    const { status, stdout, stderr } = await machine.run(['nightly', '--json']);
    expect(status).toBe(0);
    const receipts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(receipts).toHaveLength(2);
    for (const receipt of receipts) expect(receipt).toMatchObject({ status: 'green', missingIds: [], problems: [] });
    expect(stderr).toMatch(/handlingar indexerades/);
  });

  it('end with 1 when something is missing, and say what to do', async () => {
    changeBeforeSecondNight(municipality);
    const { status, stdout } = await machine.run(['nightly'], at(secondNight));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^GULT Norrsunda kommun \(WordPress/m);
    expect(stdout).toMatch(/! 1 bild eller fil kunde inte hämtas/);
  });

  it('end with 3 when a channel could not be captured, and go on with the others', async () => {
    platforms.failures.failAt(/wp-json/, { kind: 'login-page' });
    const receipts = await operator.json<{ channelId: number; status: string }>(['nightly'], at(thirdNight));
    expect(receipts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ channelId: 1, status: 'green' }),
        expect.objectContaining({ channelId: 2, status: 'red' }),
      ]),
    );
  });

  it('are found again among the receipts, newest first', async () => {
    const receipts = await operator.json<{ runId: string }>(['receipts', 'list']);
    expect(receipts.length).toBeGreaterThanOrEqual(6);
    const [newest] = receipts;
    expect(await operator.json(['receipts', 'show', newest!.runId])).toEqual([newest]);
    const { status, stderr } = await operator.run(['receipts', 'show', '999']);
    expect({ status, stderr: stderr.includes('999') }).toEqual({ status: 2, stderr: true });
  });

  it('leave an archive in which every check sum holds', async () => {
    const { status, stdout } = await operator.run(['verify', '--json']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
