import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findFreePort } from '../../demo/find-free-port.js';
import { openTestService, type TestService } from '../service/index.js';
import { eventually } from '../integration/foundation/eventually.js';
import { layOperatorsGround, type OperatorsGround } from './command-line/operators-ground.js';

const program = fileURLToPath(new URL('../../bundle/main.js', import.meta.url));

/** The commands' tests run the other bundle. */
describe('the service as `npm start` runs it', () => {
  let ground: OperatorsGround;
  let modules: TestService;
  let child: ChildProcess;
  let origin: string;
  let said = '';

  beforeAll(async () => {
    ground = await layOperatorsGround({});
    modules = await openTestService();
    const port = await findFreePort();
    origin = `http://127.0.0.1:${port}`;
    const env = { PATH: process.env['PATH'], ...ground.environment, PORT: String(port) };
    child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
    await eventually(() => (said.includes('engangslank') || child.exitCode !== null ? true : null));
  }, 120_000);
  afterAll(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await modules.close();
    await ground.remove();
  });

  it('is well', async () => {
    expect((await fetch(`${origin}/health`)).status).toBe(200);
  });

  it('tells the same REST as its modules do', async () => {
    const ask = async (service: string) => (await fetch(`${service}/api/docs.json`)).text();
    expect((await ask(origin)).replaceAll(origin, '')).toBe((await ask(modules.origin)).replaceAll(modules.origin, ''));
    const refused = await fetch(`${origin}/api/v1/records`);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      401,
      expect.stringContaining('problem+json'),
    ]);
  });

  it.each(['tokens.css', 'style.css', 'keys.js'])('finds %s', async (file) => {
    expect(await (await fetch(`${origin}/assets/${file}`)).text()).toBe(
      await (await fetch(`${modules.origin}/assets/${file}`)).text(),
    );
  });

  it('lets the first administrator in, and tells a fault by its line in the source', async () => {
    const link = said.trim().split('\n').at(-1)!;
    const password = 'nio-kloka-ord-i-rad';
    const form = { name: 'Åsa Öberg', mail: 'asa@example.test', password, again: password };
    const send = (fields: Record<string, string>) =>
      fetch(link, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    expect((await send({ ...form, again: '' })).status).toBe(422);
    const cookie = (await send(form)).headers.get('set-cookie')!.split(';')[0]!;
    const channels = () => fetch(`${origin}/kanaler`, { headers: { cookie } });
    expect(await (await channels()).text()).toContain('Åsa Öberg');

    await breakDatabase(ground.environment['DATABASE_URL']!);
    said = '';
    expect((await channels()).status).toBe(500);
    await eventually(() => (said.includes('frames') ? true : null));
    const [, file, line] = /(src\/channels\/[\w./-]+\.ts):(\d+)/.exec(said)!;
    expect(readFileSync(file!, 'utf8').split('\n')[Number(line) - 1]).toMatch(/\(/);
  });

  it('ends when it is told to', async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
    await expect(fetch(`${origin}/health`)).rejects.toThrow();
  });
});

async function breakDatabase(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('ALTER TABLE channel RENAME TO channel_gone');
  await client.end();
}
