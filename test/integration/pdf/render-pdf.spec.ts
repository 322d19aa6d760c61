import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  renderPdf,
  type PdfBlock,
  type PdfContent,
  type PdfPicture,
  type ShownPicture,
} from '../../../src/foundation/pdf/index.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';
import { extractText, findExtractor, listGlyphs, listUntagged, readPdf, type PdfParts } from '../../pdf/index.js';

const madeAt = new Date('2026-11-26T10:00:00Z');
const facts: PdfBlock = {
  kind: 'facts',
  facts: [
    { label: 'Enhet', value: 'Kommunikationsenheten' },
    { label: 'Syfte', value: 'Öppenhet och dialog: effektiv, först och fiffig service.' },
  ],
};
const content = (blocks: readonly PdfBlock[], stated: Partial<PdfContent> = {}): PdfContent => ({
  title: 'Kanaler & <beslut>',
  subject: 'Allt "om" dem',
  madeAt,
  blocks,
  ...stated,
});
const plain = content([
  { kind: 'heading', level: 1, text: 'Kanaler & <beslut>' },
  { kind: 'paragraph', text: 'En mening.' },
  { kind: 'heading', level: 2, text: 'Kommunstyrelsen' },
  { kind: 'heading', level: 3, text: 'Norrsunda kommun' },
  facts,
]);
const hostile = [
  'x'.repeat(10_000),
  'ord '.repeat(2_500),
  'مرحبا بالعالم שלום мир Ελλάδα 你好 ไทย',
  'a\u0000\u0007\u001b[2J\u202egpj.exe\u2066\ufeff\u200d\u00ad',
  '👩🏽‍🚒 👨‍👩‍👧 🇸🇪 ❤️ 1️⃣ 🫠 \ud83d',
  '<script>alert(1)</script> & "citat" \\ (parentes) %%EOF endstream endobj',
  'Z\u0310\u0311\u0312\u0313\u0314a\u0300\u0301lgo ﷽ \u{10ffff} \ue000',
  '',
];

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let parts: PdfParts;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
  parts = readPdf(await renderPdf(plain));
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

describe('a rendered document', () => {
  it('says that it is PDF/A-2a and PDF/UA-1, with the title and the subject as they are', () => {
    expect(parts.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(parts.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(parts.xmp).toContain('>Kanaler &amp; &lt;beslut&gt;<');
    expect(parts.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(parts.xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(parts.xmp).toContain('<xmp:CreateDate>2026-11-26T10:00:00Z</xmp:CreateDate>');
  });

  it('holds the colours that it is meant for, its language and its structure', () => {
    expect(parts.structure).toMatch(/\/OutputIntents \[/);
    expect(parts.structure).toMatch(/\/S \/GTS_PDFA1/);
    expect(parts.structure).toMatch(/\/Lang \(sv-SE\)/);
    expect(parts.structure).toMatch(/\/Marked true/);
    expect(parts.structure).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(parts.structure).toMatch(/\/DisplayDocTitle true/);
    expect(parts.structure).not.toMatch(/\/JavaScript|\/Encrypt|\/Launch/);
  });

  it('tags headings, paragraphs and tables, and keeps what is repeated on every page outside', () => {
    for (const tag of ['Document', 'H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD'])
      expect(parts.structure).toContain(`/S /${tag}\n`);
    expect(parts.structure).toMatch(/\/O \/Table\s+\/Scope \/Row/);
    expect(parts.contents.join()).toMatch(/\/Artifact <<\s*\/Type \/Pagination/);
    expect(listUntagged(parts)).toEqual([]);
  });

  it('embeds every font, with a way back to the letters', () => {
    const fonts = [...parts.structure.matchAll(/\/Type \/Font\n[\s\S]*?endobj/g)].map(([font]) => font);
    const composite = fonts.filter((font) => font.includes('/Subtype /Type0'));
    expect(composite.length).toBeGreaterThanOrEqual(2);
    for (const font of composite) expect(font).toMatch(/\/ToUnicode \d+ 0 R/);
    const described = [...parts.structure.matchAll(/\/Type \/FontDescriptor\n[\s\S]*?endobj/g)].map(([one]) => one);
    expect(described).toHaveLength(composite.length);
    for (const one of described) expect(one).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(fonts.join()).not.toContain('/Type1');
  });

  it('is the same bytes for the same content made at the same instant', async () => {
    const [a, b, later] = await Promise.all([
      renderPdf(plain),
      renderPdf(plain),
      renderPdf({ ...plain, madeAt: new Date('2026-11-27T10:00:00Z') }),
    ]);
    expect(a.equals(b)).toBe(true);
    expect(a.equals(later)).toBe(false);
  });

  it.each(hostile.map((text) => [text.slice(0, 30), text]))(
    'shows %j without a missing glyph, and stays whole',
    async (_, text) => {
      const title = text.slice(0, 200);
      const bytes = await renderPdf(
        content(
          [
            { kind: 'heading', level: 3, text: title },
            { kind: 'paragraph', text },
            { kind: 'facts', facts: [{ label: title, value: text }] },
            {
              kind: 'table',
              columns: [
                { label: 'A', share: 1 },
                { label: 'B', share: 2 },
              ],
              rows: [[title, text]],
            },
          ],
          { title, subject: title },
        ),
      );
      const { contents, xmp } = readPdf(bytes);
      expect(contents.length).toBeGreaterThan(0);
      const glyphs = listGlyphs({ ...parts, contents });
      expect(glyphs.length).toBeGreaterThan(10);
      expect(glyphs).not.toContain(0);
      // eslint-disable-next-line no-control-regex
      expect(xmp).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|<script/);
    },
  );

  it('heads the columns of a table once, however many pages it takes', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => [`rad ${n}`, String(n)]);
    const columns = [
      { label: 'Kanal', share: 3 },
      { label: 'Antal', share: 1, isNumber: true },
    ];
    const { structure, contents } = readPdf(await renderPdf(content([{ kind: 'table', columns, rows }])));
    expect([...structure.matchAll(/\/O \/Table\s+\/Scope \/Column/g)]).toHaveLength(2);
    expect([...structure.matchAll(/\/O \/Table\s+\/Scope \/Row/g)]).toHaveLength(200);
    expect(structure.split('/S /TD\n')).toHaveLength(201);
    expect([...contents.join().matchAll(/\/Artifact <<\s*\/Type \/Pagination\s*>>/g)]).toHaveLength(
      contents.length - 1,
    );
  });

  it('leads into the web by links that say where, a place for each line, and nowhere else', async () => {
    const value = `https://norrsunda.example/å?${'x'.repeat(150)}`;
    const links = [value, 'javascript:alert(1)', 'mailto:a@b.example', 'inte en adress'];
    const blocks: PdfBlock[] = [{ kind: 'facts', facts: links.map((link) => ({ label: 'Länk', value: link, link })) }];
    const { structure } = readPdf(await renderPdf(content(blocks)));
    const annotations = [...structure.matchAll(/\n<<(?:(?!endobj)[\s\S])*\/Subtype \/Link\n[\s\S]*?endobj/g)].map(
      ([one]) => one,
    );
    expect(annotations.length).toBeGreaterThan(1);
    for (const one of annotations) {
      expect(one).toMatch(/\/Contents \(/);
      expect(one).toMatch(/\/StructParent \d/);
    }
    expect(structure).toContain('/URI (https://norrsunda.example/%C3%A5?xxx');
    expect(structure.split('/S /URI')).toHaveLength(annotations.length + 1);
    expect(structure.split('/Type /OBJR')).toHaveLength(annotations.length + 1);
    expect(structure).not.toMatch(/\/URI \((javascript|mailto)/);
  });

  it('shows a picture no larger than it is, with what it shows and its caption, all on one page', async () => {
    const filler: PdfBlock[] = Array.from({ length: 48 }, () => ({ kind: 'paragraph', text: 'rad' }));
    const wide: PdfBlock = {
      kind: 'picture',
      picture: await aPicture(3000, 300),
      alt: 'En väg (i dimma)',
      caption: 'a.png',
    };
    const small: PdfBlock = { ...wide, picture: await aPicture(40, 20), caption: null };
    const { structure, contents } = readPdf(await renderPdf(content([...filler, wide, small])));
    const boxes = [...structure.matchAll(/\/BBox \[([\d. ]+)\]/g)].map(([, box]) => box!.split(' ').map(Number));
    const sizes = boxes.map(([left, bottom, right, top]) => [Math.round(right! - left!), Math.round(top! - bottom!)]);
    expect(sizes).toEqual([
      [467, 47],
      [30, 15],
    ]);
    expect([...structure.matchAll(/\/Alt \(([^\n]*)\)/g)]).toHaveLength(2);
    expect(structure.split('/S /Caption\n')).toHaveLength(2);
    expect(contents).toHaveLength(2);
    expect(contents[0]).not.toContain(' Do');
  });

  it('shows a quote in a frame on each of its pages', async () => {
    const picture: PdfPicture = { kind: 'picture', picture: await aPicture(40, 20), alt: 'Gul ruta', caption: 'b.png' };
    const text = 'En rad.\n'.repeat(120);
    const quote: PdfBlock = {
      kind: 'quote',
      name: 'Kim',
      time: 'i går',
      text,
      parts: [picture, { kind: 'remark', text: 'Ett till.' }],
    };
    const { structure, contents } = readPdf(await renderPdf(content([quote])));
    expect(contents.length).toBeGreaterThan(1);
    for (const page of contents) expect(page.match(/ re\nS/g)).toHaveLength(1);
    expect(structure.split('/S /BlockQuote\n')).toHaveLength(2);
    expect(structure.split('/S /P\n')).toHaveLength(5);
  });

  it('draws what is written in other scripts, in figures that say exactly what they show', async () => {
    const bytes = await renderPdf(content([{ kind: 'paragraph', text: 'Hej مرحبا بك och 你好.' }]));
    const { structure } = readPdf(bytes);
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');
    for (const said of ['مرحبا بك', '你好']) expect(unescape(structure)).toContain(`/Alt (${utf16(said)})`);
    expect(structure.split('/S /Figure\n')).toHaveLength(3);
    expect(structure.split('/Subtype /Form\n').length).toBeGreaterThan(8);
  });

  const extractor = findExtractor();
  (extractor ? it : it.skip)(
    `gives back the text that was put in${extractor ? '' : ' (skipped: poppler-utils are not installed)'}`,
    async () => {
      const table: PdfBlock = {
        kind: 'table',
        columns: ['A', 'B'].map((label) => ({ label, share: 1 })),
        rows: [['ett', 'ord '.repeat(3000)]],
      };
      const tabled = extractText(await renderPdf(content([table], { title: 'T' })), folder.path);
      expect(tabled.match(/ord/g)).toHaveLength(3000);
      const text = 'Öppenhet, först och fiffig: "åäö" – 100 % & <b>. '.repeat(400);
      const bytes = await renderPdf(content([{ kind: 'paragraph', text }], { title: 'T' }));
      const shown = extractText(bytes, folder.path).replaceAll(/TSida\d+av\d+/g, '');
      expect(shown).toBe(text.replaceAll(' ', ''));
    },
  );

  const validators = process.env['VALIDATORS_DIR'];
  (validators ? it : it.skip)(
    `is found valid by others as PDF/A-1b${validators ? '' : ' (skipped: VALIDATORS_DIR is not set)'}`,
    async () => {
      const path = join(folder.path, 'validated.pdf');
      const blocks: PdfBlock[] = hostile.slice(1).map((text) => ({ kind: 'paragraph', text }));
      writeFileSync(path, await renderPdf(content([...plain.blocks, ...blocks]), 'PDF/A-1b'));
      const { stdout, stderr, status } = spawnSync(join(validators!, 'validate-pdfa'), [path], { encoding: 'utf8' });
      if (status === 2) return void process.stderr.write(`not validated: ${stdout}\n`);
      expect(status === 0 ? '' : stdout + stderr).toBe('');
    },
    60_000,
  );
});

async function aPicture(width: number, height: number): Promise<ShownPicture> {
  const picture = sharp({ create: { width, height, channels: 3, background: '#fc0' } });
  return { kind: 'shown', bytes: await picture.png().toBuffer(), width, height };
}

/** Strings without the marks that pdfkit puts before brackets and ends of lines. */
function unescape(structure: string): string {
  const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return structure.replaceAll(/\\([\s\S])/g, (_, one: string) => named[one] ?? one);
}
