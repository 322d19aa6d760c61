import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { ChannelsService } from '../../../src/channels/index.js';
import { commands, readCommandLine } from '../../../src/entrypoints/cli/index.js';
import { openOutput } from '../../../src/entrypoints/cli/output.js';
import { operatorActing } from '../../../src/foundation/access/index.js';
import { openMunicipality, type ArchivedMunicipality } from '../../archive/open-municipality.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';

let municipality: ArchivedMunicipality;
let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
beforeAll(async () => {
  municipality = await openMunicipality();
  folder = await makeTemporaryFolder();
});
afterAll(async () => {
  await municipality.close();
  await folder[Symbol.asyncDispose]();
});

async function run(...typed: string[]) {
  const line = readCommandLine(typed, commands);
  if (line.kind === 'help') throw new Error('help was not asked for');
  const [out, err] = [new PassThrough(), new PassThrough()];
  const ending = line.command
    .run({
      positionals: line.positionals,
      values: line.values,
      acting: operatorActing('test'),
      output: openOutput(line.isJson, out, err),
      stop: new AbortController().signal,
      get: (service) => municipality.archive.rooms.get(service, { strict: false }),
    })
    .finally(() => [out.end(), err.end()]);
  const [end, said, told] = await Promise.all([
    ending.then(
      (status) => ({ status, refusal: '' }),
      (error: Error) => ({ status: null, refusal: error.message }),
    ),
    readAll(out),
    readAll(err),
  ]);
  return { ...end, said, told };
}
const path = (name: string) => join(folder.path, name);

describe('channels export', () => {
  it('writes CSV to standard output', async () => {
    const { status, said, told } = await run('channels', 'export');
    expect(status).toBe(0);
    expect(said).toMatch(/^Kanalnummer;Plattform;/);
    expect(told).toContain('3 kanaler togs ut.');
  });

  it('writes the format that the file’s name says, for its owner only, and replaces no file', async () => {
    const pdf = path('register.pdf');
    expect((await run('channels', 'export', '--out', pdf, '--json')).said).toContain('"format":"pdf"');
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await stat(pdf)).mode & 0o777).toBe(0o600);
    const again = await run('channels', 'export', '--out', pdf);
    expect(again.refusal).toContain('finns redan');
    const nowhere = await run('channels', 'export', '--out', path('saknas/register.csv'));
    expect(nowhere.refusal).toContain('går inte att skriva');
  });

  it('puts no PDF on a screen', async () => {
    const { refusal } = await run('channels', 'export', '--format', 'pdf');
    expect(refusal).toContain('--out');
  });
});

describe('channels import', () => {
  const [board] = [() => municipality.channels[0]];
  const unitOf = async () => (await municipality.get(ChannelsService).getChannel(board().id)).unit;

  it('tells what would happen, and writes nothing unless it is confirmed', async () => {
    const file = path('andra.csv');
    await writeFile(file, `Kanalnummer;Enhet\n${board().id};Skolan\n`);
    const shown = await run('channels', 'import', file);
    expect(shown.refusal).toContain('--yes');
    expect(shown.said).toContain('rad 2: ÄNDRAS');
    expect(await unitOf()).not.toBe('Skolan');
    expect((await run('channels', 'import', file, '--yes')).status).toBe(0);
    expect(await unitOf()).toBe('Skolan');
    const again = await run('channels', 'import', file);
    expect(again.status).toBe(0);
    expect(again.said).toContain('rad 2: oförändrad');
  });

  it('writes nothing at all where a line is wrong, and says which', async () => {
    const file = path('fel.csv');
    await writeFile(file, `Kanalnummer;Enhet\n${board().id};Vården\n${municipality.channels[1].id};\n`);
    const wrong = await run('channels', 'import', file, '--yes', '--json');
    expect(wrong.refusal).toContain('Inget sparades');
    const lines = wrong.said.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { line: 2, becomes: 'changed' },
      { line: 3, becomes: 'refused', faults: [{ column: 'unit', sentence: 'Fältet måste fyllas i.' }] },
    ]);
    expect(await unitOf()).toBe('Skolan');
  });

  it('says that a file is not there', async () => {
    const { refusal } = await run('channels', 'import', path('finns-inte.csv'));
    expect(refusal).toContain('går inte att läsa');
  });
});
