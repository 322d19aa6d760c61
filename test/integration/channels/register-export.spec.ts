import { platformName } from '../../../src/capture/index.js';
import {
  ChannelsService,
  RegisterExportService,
  readStatement,
  typeStatement,
  type Channel,
} from '../../../src/channels/index.js';
import type { Acting } from '../../../src/foundation/access/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { readCsv } from '../../../src/foundation/text/index.js';
import { openTestArchive, type TestArchive } from '../../archive/index.js';
import { aNewChannel } from '../../builders/index.js';
import { extractText, findExtractor, readPdf } from '../../pdf/index.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';

const actor = { kind: 'person', id: 7, name: 'Sara Lindmark' } as const;
let archive: TestArchive;
let channels: ChannelsService;
let register: RegisterExportService;
let board: Channel;
let school: Channel;

const everywhere: Acting = { actor, grants: [{ role: 'reader', recordsCreatorId: null }] };
const atSchool = (): Acting => ({ actor, grants: [{ role: 'reader', recordsCreatorId: school.recordsCreatorId }] });

beforeAll(async () => {
  archive = await openTestArchive();
  channels = archive.rooms.get(ChannelsService, { strict: false });
  register = archive.rooms.get(RegisterExportService, { strict: false });
  board = await channels.register(
    aNewChannel({
      displayName: '=HYPERLINK("http://ond.example")',
      purpose: 'Dialog;\n"vardag"',
      credential: 'en hemlig nyckel',
      representatives: [{ person: 'Bo Alm', mandate: 'svarar' }],
    }),
    actor,
  );
  school = await channels.register(
    aNewChannel({ accountId: 'https://platform.example/skola', displayName: 'Skolan', recordsCreator: 'Skolnämnden' }),
    actor,
  );
  await channels.close(school.id, '2026-11-24', 'Nedlagd', actor);
});
afterAll(() => archive.close());

async function takeLines(acting: Acting): Promise<Readonly<Record<string, string>>[]> {
  const { bytes } = await register.take('csv', acting, platformName);
  const read = readCsv(bytes.toString('utf8').slice(1));
  if (read.kind === 'unclosed') throw new Error('unclosed');
  const [head, ...lines] = read.lines.map(({ cells }) => cells);
  return lines.map((cells) => Object.fromEntries(head!.map((name, at) => [name, cells[at]!])));
}

describe('the register as CSV', () => {
  it('has a line for each channel and a Swedish column for each fact, for a Swedish spreadsheet', async () => {
    const { bytes } = await register.take('csv', everywhere, platformName);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [first] = await takeLines(everywhere);
    expect(first).toMatchObject({
      Kanalnummer: String(board.id),
      Plattform: 'mastodon',
      Adress: board.address,
      Arkivbildare: 'Kommunstyrelsen',
      Kanalansvarig: board.officer,
      Företrädare: 'Bo Alm: svarar',
      Syfte: 'Dialog;\n"vardag"',
      'Fångas in': 'varje natt',
      'Regler för kommentarer': 'inte angivet',
      Avslutad: '',
    });
    expect(Object.keys(first!)).toHaveLength(34);
  });

  it('holds no formula and no credential', async () => {
    const [first] = await takeLines(everywhere);
    expect(first!['Namn']).toBe(`'=HYPERLINK("http://ond.example")`);
    expect((await register.take('csv', everywhere, platformName)).bytes.toString()).not.toContain('hemlig');
  });

  it('holds closed channels, and only what the one who asks may see', async () => {
    const lines = await takeLines(atSchool());
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ Namn: 'Skolan', Avslutad: '2026-11-24', 'Skäl till avslut': 'Nedlagd' });
  });

  it('is noted in the audit log with what was taken out', async () => {
    await register.take('csv', atSchool(), platformName);
    const [event] = await archive.rooms
      .get(Database, { strict: false })
      .read(
        `SELECT e.deed, e.actor, d.details FROM audit_event e JOIN audit_detail d USING (seq) ORDER BY seq DESC LIMIT 1`,
      );
    expect(event).toMatchObject({ deed: 'register-exported', actor: 'person/7' });
    expect(JSON.parse((event as { details: string }).details)).toMatchObject({ format: 'csv', channels: [school.id] });
  });
});

describe('the register as PDF/A', () => {
  it('holds closed channels too, and only what the one who asks may see', async () => {
    const { bytes, channels: count } = await register.take('pdf', atSchool(), platformName);
    expect(count).toBe(1);
    expect(readPdf(bytes).xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  const extractor = findExtractor();
  (extractor ? it : it.skip)(
    `holds every fact of the register${extractor ? '' : ' (skipped: poppler-utils are not installed)'}`,
    async () => {
      const read = readStatement({ ...typeStatement(board), decidedBy: 'Kommundirektören' }, '2026-11-24');
      if (read.kind === 'wrong') throw new Error(JSON.stringify(read.faults));
      await channels.change(board, read.statement, actor);
      await using folder = await makeTemporaryFolder();
      const text = extractText((await register.take('pdf', everywhere, platformName)).bytes, folder.path);
      for (const shown of [
        'Kommunstyrelsen1öppen',
        'Skolnämnden0öppnaoch1avslutad',
        '=HYPERLINK("http://ond.example")(Mastodon)',
        'BeslutadavKommundirektören',
        'FöreträdareBoAlm:svarar',
        'SkältillavslutNedlagd',
      ])
        expect(text).toContain(shown);
      expect(text).not.toContain('hemlig');
      expect(text.indexOf('Sida1av')).toBeGreaterThan(0);
    },
  );
});
