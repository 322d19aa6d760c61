import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPdf } from '../../../src/foundation/pdf/index.js';
import type { PreparedPicture } from '../../../src/foundation/pictures/index.js';
import { toPdf } from '../../../src/service-notes/note-pdf.js';
import { toFgsXml } from '../../../src/service-notes/note-xml.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';
import {
  countPages,
  extractText,
  findExtractor,
  listGlyphs,
  listUntagged,
  readPdf,
  type PdfParts,
} from '../../pdf/index.js';
import { somePictures, someNotes } from './some-notes.js';

const named = Object.entries(someNotes);
const pagesDir = process.env['SCREENSHOTS_DIR'];
const validators = process.env['VALIDATORS_DIR'];
const differing = ['common', 'marked', 'several items', 'every script', 'emoji', 'hostile'];
const withValidators = validators ? it.each(named) : it.skip.each(named);
const whyNot = validators ? '' : ' (skipped: VALIDATORS_DIR is not set)';
const extractor = findExtractor();
const withText = extractor ? it : it.skip;
const withoutText = extractor ? '' : ' (skipped: poppler-utils are not installed)';

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let pictures: ReadonlyMap<string, PreparedPicture>;
const rendered = new Map<string, Buffer>();

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  pictures = await somePictures();
  if (pagesDir) mkdirSync(pagesDir, { recursive: true });
  for (const [name, note] of named) {
    const bytes = await renderPdf(toPdf(note, pictures));
    rendered.set(name, bytes);
    if (pagesDir) writeFileSync(join(pagesDir, `note-${name.replaceAll(' ', '-')}.pdf`), bytes);
  }
}, 120_000);
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const partsOf = (name: string): PdfParts => readPdf(rendered.get(name)!);
const textOf = (name: string): string => extractText(rendered.get(name)!, folder.path);
const bare = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, '');
const publicTextOf = async (name: string): Promise<string> =>
  extractText(await renderPdf(toPdf(someNotes[name]!, pictures, 'public')), folder.path);

/** Saves what a validator is to read, and tells what it finds wrong; null where it cannot be run here. */
function findFaults(command: string, args: readonly string[], bytes: string | Buffer): string | null {
  const path = join(folder.path, 'validated');
  writeFileSync(path, bytes);
  const { error, status, stdout, stderr } = spawnSync(command, [...args, path], { encoding: 'utf8' });
  if (error ?? (status === 2 && stdout.startsWith('install'))) return null;
  if (status === 127) return null;
  return status === 0 ? '' : `${stdout}${stderr}`;
}

function expectNoFaults(command: string, args: readonly string[], bytes: string | Buffer): void {
  const faults = findFaults(command, args, bytes);
  if (faults === null) process.stderr.write(`not validated: ${command} cannot be run here\n`);
  else expect(faults).toBe('');
}

describe('a printed note', () => {
  it.each(named)('(%s) is PDF/A-2a and PDF/UA-1, tagged, with embedded fonts and no missing glyph', (name) => {
    const { xmp, structure, contents } = partsOf(name);
    for (const said of ['<pdfaid:part>2<', '<pdfaid:conformance>A<', '<pdfuaid:part>1<']) expect(xmp).toContain(said);
    for (const said of [/\/S \/GTS_PDFA1/, /\/Lang \(sv-SE\)/, /\/Marked true/, /\/DisplayDocTitle true/])
      expect(structure).toMatch(said);
    const described = [...structure.matchAll(/\/Type \/FontDescriptor\n[\s\S]*?endobj/g)];
    for (const [font] of described) expect(font).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(described).toHaveLength([...structure.matchAll(/\/Subtype \/Type0/g)].length);
    expect(listGlyphs({ structure, xmp, contents })).not.toContain(0);
    expect(listUntagged({ structure, xmp, contents })).toEqual([]);
    expect(structure).not.toMatch(/\/JavaScript|javascript:|\/SMask/);
    for (const [figure] of structure.matchAll(/\/S \/Figure\n[\s\S]*?endobj/g)) {
      expect(figure).toMatch(/\/Alt [(<]/);
      expect(figure).toMatch(/\/BBox \[/);
    }
  });

  it('is the same bytes each time', async () => {
    for (const name of ['common', 'every script', 'emoji'])
      expect((await renderPdf(toPdf(someNotes[name]!, pictures))).equals(rendered.get(name)!)).toBe(true);
  });

  withText.each(['common', 'draft', 'from the right', 'emoji', 'without text', 'without items', 'missing files'])(
    `(%s) is one page${withoutText}`,
    (name) => {
      expect(countPages(rendered.get(name)!, folder.path)).toBe(1);
    },
  );

  withText(`says all that a note has to say${withoutText}`, () => {
    const { content, contentSha256 } = someNotes['common']!;
    const [item] = content.items;
    const text = textOf('common');
    for (const fact of [
      `Tjänsteanteckning ${content.designation!}`,
      `Arkivbildare ${content.recordsCreator}`,
      `Ärende ${content.caseTitle!}`,
      `Rubrik ${content.publicTitle}`,
      `Part ${content.publicParty!}`,
      'Händelsens tid 2026-11-22 18:42:00',
      `Antecknat av ${content.author.name}, ${content.author.role}`,
      `Sammanfattning ${content.summary}`,
      `Åtgärd ${content.action!} Åtgärdat av ${content.actionBy!}`,
      `Betydelse för verksamheten ${content.significance}`,
      `${item!.sender!} Kommentar, inkommen. Publicerad 2026-11-22 18:42:00. ${item!.text}`,
      `Kanal ${item!.channel} (${item!.platform})`,
      `Länk ${item!.permalink!}`,
      `Plattformens id ${item!.platformItemId}`,
      ...item!.attachments.flatMap(({ name, sha256 }) => [name, sha256!]),
      `Undertecknad av ${content.signature!.person}, 2026-11-23 08:05:12`,
      `Innehållets SHA-256 ${contentSha256!}`,
    ])
      expect(text).toContain(bare(fact));
    expect(text).not.toContain('UTKAST');
  });

  withText(`says that a draft is no more than that${withoutText}`, () => {
    expect(textOf('draft')).toContain(bare('UTKAST – inte undertecknad'));
    expect(textOf('draft')).not.toContain('SHA-256d4');
  });

  withText(`begins with its secrecy marking, and marks what is kept apart${withoutText}`, () => {
    const text = textOf('marked');
    const marking = text.indexOf(bare('SEKRETESSMARKERING 21 kap. 3 § OSL. Satt 2026-11-23 av Kommunstyrelsen.'));
    expect(marking).toBeGreaterThan(0);
    expect(marking).toBeLessThan(text.indexOf('Arkivbildare'));
    expect(text).toContain(bare('Skyddad part Robert Hök (visas inte offentligt)'));
  });

  withText(`tells of corrections both ways, and of the diary's number with its time${withoutText}`, () => {
    const text = textOf('corrected');
    for (const said of [
      'Rättad av TA KS 2026:21, TA KS 2026:30',
      'Rättar TA KS 2026:9',
      'Diarienummer KS 2026/123 (antecknat 2026-11-24 09:30:00)',
    ])
      expect(text).toContain(bare(said));
  });

  withText.each(['common', 'emoji', 'long', 'unbroken', 'several items', 'missing files'])(
    `(%s) gives back what was written${withoutText}`,
    (name) => {
      const { content } = someNotes[name]!;
      const text = textOf(name).replaceAll(/TjänsteanteckningTAKS2026:17Sida\d+av\d+/g, '');
      for (const item of content.items) expect(text).toContain(bare(item.text));
    },
  );

  withText.each(['from the right', 'every script', 'long from the right'])(
    `(%s) gives back no garbled letters: what is drawn says what it shows${withoutText}`,
    (name) => {
      const { content } = someNotes[name]!;
      expect(textOf(name)).not.toMatch(
        /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thai}\p{sc=Deva}\p{sc=Ethi}\p{sc=Hira}\p{sc=Han}]/u,
      );
      const drawn = content.items[0]!.text.match(
        /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thai}\p{sc=Deva}\p{sc=Ethi}\p{sc=Hira}]+/gu,
      )!;
      const said = listAlternatives(partsOf(name).structure).join('');
      for (const word of drawn) expect(said).toContain(word);
    },
  );

  withText(`shows hostile texts whole, and lets none of them act${withoutText}`, () => {
    const text = textOf('hostile');
    expect(text).toContain(
      '<b>"Bygg"&Co</b>]]>=HYPERLINK("http://x")[U+0000][U+0008][U+001B][2J[U+202E]gpj.exe[U+2066]',
    );
    expect(text).toContain(bare('Länk javascript:alert(1)'));
    expect(text).toContain(bare('Bilden kan inte visas här; filen följer med som bilaga.'));
  });

  withText(`tells of files that never came${withoutText}`, () => {
    expect(textOf('missing files')).toContain(bare('Filen handling-17-v1-bild-1.jpg saknas: http-404'));
  });

  it('leads to its source by a link that says where it goes, and to nothing but the web', () => {
    expect(partsOf('common').structure).toMatch(/\/Contents \(https:\/\/social\.example\/@kim\/114250771230987456\)/);
    expect(partsOf('hostile').structure).not.toContain('/Subtype /Link');
  });

  const qpdf = spawnSync('qpdf', ['--version']).error ? null : 'qpdf';
  (qpdf ? it.each(named) : it.skip.each(named))(
    `(%s) is found whole by qpdf${qpdf ? '' : ' (skipped: qpdf is not installed)'}`,
    (name) => {
      expectNoFaults('qpdf', ['--check'], rendered.get(name)!);
    },
  );

  // A machine of its own starts for each of them: one of each kind.
  (validators ? it.each(differing) : it.skip.each(differing))(
    `(%s) is found valid by others as PDF/A-1b${whyNot}`,
    async (name) => {
      const bytes = await renderPdf(toPdf(someNotes[name]!, pictures), 'PDF/A-1b');
      expectNoFaults(join(validators!, 'validate-pdfa'), [], bytes);
    },
    60_000,
  );

  withValidators(`(%s) is found valid by others as FGS Ärendehantering${whyNot}`, (_, note) => {
    expectNoFaults(join(validators!, 'validate-fgs-erms'), [], toFgsXml(note));
  });
});

describe('a public print', () => {
  withText(`says all of a note that has nothing to keep apart${withoutText}`, async () => {
    expect(await publicTextOf('common')).toBe(textOf('common'));
  });

  withText(`leaves out what is kept apart, and says so${withoutText}`, async () => {
    const text = await publicTextOf('protected without a marking');
    expect(text).toContain(bare('Skyddad rubrik och skyddad part är utelämnade.'));
    expect(text).toContain(bare('handlingar och bilagor utelämnade'));
    expect(text).not.toMatch(/EvaLind|Hök|KimBerg|d4d4/);
  });

  withText(`of a marked note leaves out all that it tells of, and says so${withoutText}`, async () => {
    const text = await publicTextOf('marked');
    expect(text).toContain(bare('handlingar och bilagor utelämnade'));
    expect(text).toContain(bare('SEKRETESSMARKERING 21 kap. 3 § OSL'));
    expect(text).toContain('TrasigbelysningvidövergångsställePartEninvånare');
    expect(text).not.toMatch(/EvaLind|Hök|KimBerg|Lampan|lampan|gatuenheten|bild-1|d4d4|114250771230987456/);
  });

  it('holds nothing of what it leaves out where nobody sees it', async () => {
    const { structure, xmp } = readPdf(await renderPdf(toPdf(someNotes['marked']!, pictures, 'public')));
    expect(structure + xmp).not.toMatch(/Eva Lind|H.k|Kim Berg|\/Image\n/);
  });
});

/** UTF-16 as pdfkit writes it, with its escapes undone. */
function listAlternatives(structure: string): string[] {
  return [...structure.matchAll(/\/Alt \(((?:\\[\s\S]|[^\\)])*)\)/g)].map(([, escaped = '']) => {
    const plain: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    const bytes = Buffer.from(
      escaped.replaceAll(/\\([\s\S])/g, (_, one: string) => plain[one] ?? one),
      'latin1',
    );
    return bytes[0] === 0xfe ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
  });
}
