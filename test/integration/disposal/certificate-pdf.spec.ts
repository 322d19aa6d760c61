import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderCertificate } from '../../../src/disposal/certificate/render-certificate.js';
import { stockholmTime } from '../../../src/foundation/clock/index.js';
import { aCertificate } from '../../builders/a-certificate.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';
import { extractText, findExtractor, listGlyphs, readPdf, type PdfParts } from '../../pdf/index.js';
import { someCertificates } from './some-certificates.js';

const named = Object.entries(someCertificates);
const pagesDir = process.env['SCREENSHOTS_DIR'];
const rendered = new Map<string, Buffer>();
let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  if (pagesDir) mkdirSync(pagesDir, { recursive: true });
  for (const [name, certificate] of named) {
    const bytes = await renderCertificate(certificate);
    rendered.set(name, bytes);
    if (pagesDir) writeFileSync(join(pagesDir, `certificate-${name.replaceAll(' ', '-')}.pdf`), bytes);
  }
}, 60_000);
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const partsOf = (name: string): PdfParts => readPdf(rendered.get(name)!);

/** The text of each page. */
function pagesOf(bytes: Buffer): string[] {
  const path = join(folder.path, 'paged.pdf');
  writeFileSync(path, bytes);
  const { stdout } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  return stdout.split('\f').slice(0, -1);
}

describe('a disposal certificate', () => {
  it.each(named)('of %s is PDF/A-2a in Swedish with a title, tags, embedded fonts and no missing glyph', (name) => {
    const { xmp, structure, contents } = partsOf(name);
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toMatch(/<dc:title>[\s\S]*rotokoll/);
    for (const said of [
      /\/OutputIntents \[/,
      /\/S \/GTS_PDFA1/,
      /\/Lang \(sv-SE\)/,
      /\/Marked true/,
      /\/StructTreeRoot \d+ 0 R/,
      /\/DisplayDocTitle true/,
    ])
      expect(structure).toMatch(said);
    const described = [...structure.matchAll(/\/Type \/FontDescriptor\n[\s\S]*?endobj/g)];
    for (const [font] of described) expect(font).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(described).toHaveLength([...structure.matchAll(/\/Subtype \/Type0/g)].length);
    expect(listGlyphs({ structure, xmp, contents })).not.toContain(0);
  });

  it('heads its rows and its columns, and nests its headings', () => {
    const { structure } = partsOf('sixty groups');
    const tags = (tag: string) => structure.split(`/S /${tag}\n`).length - 1;
    expect(structure).toMatch(/\/O \/Table\s+\/Scope \/Row/);
    expect([...structure.matchAll(/\/O \/Table\s+\/Scope \/Column/g)]).toHaveLength(7);
    expect(tags('H1')).toBe(1);
    expect(tags('H2')).toBe(7);
    expect(tags('H3')).toBe(3);
    expect(tags('TD')).toBe(tags('TH') - 7 - 60 + 60 * 6);
  });

  it('is the same bytes each time', async () => {
    expect((await renderCertificate(someCertificates['common']!)).equals(rendered.get('common')!)).toBe(true);
  });

  const extractor = findExtractor();
  const withText = extractor ? it : it.skip;
  const why = extractor ? '' : ' (skipped: poppler-utils are not installed)';

  withText(`says what was destroyed, on what ground, by whom, and what is left${why}`, () => {
    const { kind, listId, counts, rules, groups, review, approvedSet, annex, ...rest } = aCertificate();
    expect([kind, listId, groups.length]).toEqual(['retention', 3, 1]);
    const time = (instant: string) => stockholmTime(new Date(instant));
    const text = extractText(rendered.get('common')!, folder.path);
    for (const fact of [
      ...[rest.name, rest.recordsCreator, rest.selection, rest.method, `${rest.oldest} till ${rest.youngest}`],
      ...rules.flatMap((rule) => [
        `${rule.ruleId} version ${rule.version}: ${rule.title}`,
        rule.decision,
        rule.wording,
      ]),
      ...[rules[0]!.checksum, approvedSet.sha256, annex.sha256],
      ...[`${time(rest.proposedAt)} av ${rest.proposedBy}`, `${time(rest.approvedAt)} av ${rest.approvedBy}`],
      `${time(rest.beganAt)} till ${time(rest.endedAt)} av ${rest.executedBy}`,
      `${counts.records.toLocaleString('sv')} handlingar`,
      `${counts.versions.toLocaleString('sv')} versioner, ${counts.files} filer, ${counts.bytes.toLocaleString('sv')} byte`,
      `${review.read.toLocaleString('sv')} rader lästa, ${review.struck} strukna, ${review.prolonged} med förlängd frist`,
      ...[
        `${rest.holdsInForce} stopp gällde`,
        `${rest.filesThatStay} filer är kvar`,
        `${rest.stillOnPlatform} handlingar`,
      ],
      `till och med ${rest.backupsUntil}`,
      'HandlingstypSM09',
      'UndantagetInget',
      'MisslyckandenInga',
      'Norrsunda kommun (Mastodon) SM09 SM09 v. 2 inkommen',
    ])
      expect(text).toContain(fact.replaceAll(/\s+/g, ''));
  });

  withText.each(
    Object.keys(someCertificates)
      .filter((name) => name !== 'hostile names')
      .map((name) => [name]),
  )(`of %s has its summary on one page${why}`, (name) => {
    const pages = pagesOf(rendered.get(name)!);
    expect(pages[0]).toContain('Förteckning (datafil)');
    expect(pages[0]).not.toContain('Bilaga 1:');
    expect(pages[1]).toContain('Bilaga 1:');
  });

  withText(`shows the heads of a table on each of its pages${why}`, () => {
    const pages = pagesOf(rendered.get('five hundred and twelve spared')!);
    const spared = pages.filter((text) => /1\d{5} Ett/.test(text));
    expect(spared.length).toBeGreaterThan(5);
    for (const page of spared) expect(page).toContain('Handling eller råsvar');
  });

  withText(
    `holds at most five hundred spared lines with all their reasons, and says how many more there are${why}`,
    () => {
      const text = pagesOf(rendered.get('five hundred and twelve spared')!).join('\n');
      expect(text.match(/Ett gallringsstopp gäller/g)).toHaveLength(500);
      expect(text.match(/Regeln har ändrats/g)).toHaveLength(100);
      expect(text).toContain('och 12 till.');
      expect(text).toContain('permission denied');
    },
  );

  withText(`says why and what the police call it where criminal content was removed, and cites no rule${why}`, () => {
    const text = extractText(rendered.get('emergency')!, folder.path);
    for (const said of [
      'Protokollövernödborttagning',
      'Polisensärende5000-K123456-26',
      'Ingengallringsregel',
      'gallringsstopphindrarintenödborttagning',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('SM09');
    expect(text).not.toContain('Reglerochbeslut');
  });

  withText(`counts the neighbours whose raw answers went${why}`, () => {
    expect(extractText(rendered.get('raw exchanges')!, folder.path)).toContain(
      '310råsvar.Deberättadeävenom4120handlingar',
    );
  });

  withText(`shows the whole of a name that is too long and means harm${why}`, () => {
    const { recordsCreator } = someCertificates['hostile names']!;
    const text = extractText(rendered.get('hostile names')!, folder.path);
    expect(text).toContain('<b>"Bygg"&Co</b>');
    expect(text.split(recordsCreator.slice(60, 290).replaceAll(/\s+/g, '')).length).toBeGreaterThan(30);
  });

  const validators = process.env['VALIDATORS_DIR'];
  (validators ? it.each(named) : it.skip.each(named))(
    `of %s is found valid by others as PDF/A-1b${validators ? '' : ' (skipped: VALIDATORS_DIR is not set)'}`,
    async (_, certificate) => {
      const path = join(folder.path, 'validated.pdf');
      writeFileSync(path, await renderCertificate(certificate, 'PDF/A-1b'));
      const { stdout, stderr, status } = spawnSync(join(validators!, 'validate-pdfa'), [path], { encoding: 'utf8' });
      if (status === 2) return void process.stderr.write(`not validated: ${stdout}\n`);
      expect(status === 0 ? '' : stdout + stderr).toBe('');
    },
    60_000,
  );
});
