import { Parser } from 'htmlparser2';
import { aNoteAttachment, aNoteItem, aPrintedNote } from '../../test/builders/a-note.js';
import { toFgsXml } from './note-xml.js';
import type { PrintedNote } from './printed-note.js';

/** What a reader of XML finds: the texts of elements and attributes, each under the path to it. */
function readXml(xml: string): { readonly path: string; readonly text: string }[] {
  const found: { path: string; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push({ name, text: '' });
        const path = open.map((one) => one.name).join('/');
        for (const [key, text] of Object.entries(attributes)) found.push({ path: `${path}@${key}`, text });
      },
      ontext: (text) => void (open.at(-1)!.text += text),
      onclosetag: () => {
        const path = open.map(({ name }) => name).join('/');
        found.push({ path, text: open.pop()!.text });
      },
    },
    { xmlMode: true },
  );
  // The parser gets the text in whole, so that a character is never in two.
  parser.end(xml.slice(xml.indexOf('<Leverans')).trimEnd());
  return found;
}

const textsOf = (note: PrintedNote, end: string) =>
  readXml(toFgsXml(note))
    .filter(({ path }) => path.endsWith(end))
    .map(({ text }) => text);

const full = aPrintedNote(
  {
    corrects: 'TA KS 2026:9',
    protectedTitle: 'Hot mot Eva Lind',
    protectedParty: 'Robert Hök',
    secrecyMarking: { provision: '21 kap. 3 § OSL', markedOn: '2026-11-20', authority: 'Socialnämnden' },
    items: [
      aNoteItem({
        ...{
          recordId: '4711',
          version: 3,
          publishedAt: '2026-11-21T10:00:00.000Z',
          editedAt: '2026-11-21T11:00:00.5Z',
        },
        attachments: [aNoteAttachment(), aNoteAttachment({ name: 'borta.jpg', sha256: null, failure: 'http-404' })],
      }),
    ],
  },
  { correctedBy: ['TA KS 2026:21'], diary: { registrationNumber: 'KS 2026/123', notedAt: '2026-11-24T08:30:00Z' } },
);

describe('a note as FGS Ärendehantering', () => {
  it('has a place for everything that it says', () => {
    const { content } = full;
    const texts = readXml(toFgsXml(full)).map(({ text }) => text);
    const { items, author, secrecyMarking, signature, eventAt, ...plain } = content;
    const [{ attachments, kind, origin, publishedAt, publishedAtIs, editedAt, capturedAt, version, ...item }] =
      items as [(typeof items)[number]];
    expect([kind, origin, publishedAtIs]).toEqual(['comment', 'received', 'platform']);
    for (const said of [
      ...Object.values(plain),
      ...Object.values(item),
      ...[author.name, author.role],
      ...[secrecyMarking!.provision, secrecyMarking!.markedOn, secrecyMarking!.authority],
      ...[signature!.person, full.contentSha256, 'TA KS 2026:21', 'KS 2026/123'],
      ...[String(version), 'kommentar', 'inkommen', 'plattformen'],
      ...[attachments[0]!.name, attachments[0]!.sha256, attachments[0]!.mediaType, String(attachments[0]!.bytes)],
    ])
      expect(texts).toContain(said);
    expect([eventAt, publishedAt, editedAt, capturedAt]).not.toContain(null);
    expect(texts).toContain('Filen borta.jpg saknas: http-404');
    expect(texts).toContain('fil. Ett mörkt övergångsställe');
  });

  it('says its times with their offset, and in the elements of the schema as Swedish time', () => {
    expect(textsOf(full, '/Upprattad')).toEqual(['2026-11-23T08:05:12']);
    const times = textsOf(full, '/EgetElement/Varde').filter((text) => /T.*[+]/.test(text));
    expect(times).toEqual([
      '2026-11-24T09:30:00+01:00',
      '2026-11-22T18:42:00+01:00',
      '2026-11-23T08:05:12+01:00',
      '2026-11-21T11:00:00+01:00',
      '2026-11-21T12:00:00.5+01:00',
      '2026-11-23T02:31:07+01:00',
    ]);
  });

  it('stands in its case once the diary has numbered it', () => {
    expect(textsOf(full, '/ArkivobjektArende/ArkivobjektID')).toEqual(['KS 2026/123']);
    expect(textsOf(aPrintedNote(), '/ArkivobjektArende/ArkivobjektID')).toEqual([]);
    expect(textsOf(aPrintedNote(), '/ArkivobjektHandling/ArkivobjektID')).toEqual(['TA KS 2026:17']);
  });

  it('is work in progress while it is a draft', () => {
    const draft = aPrintedNote({ designation: null, signature: null });
    expect(textsOf(draft, '/StatusHandling')).toEqual(['Under arbete']);
    expect(textsOf(draft, '/Notering')).toEqual(['UTKAST – inte undertecknad']);
    expect(textsOf(draft, '/Upprattad')).toEqual([]);
  });

  it('lists files that are there, as far as the schema can count their bytes', () => {
    expect(textsOf(full, '/Bilaga@Lank')).toEqual(['handling-17-v1-bild-1.jpg']);
    const huge = aNoteItem({ attachments: [aNoteAttachment({ name: 'film å.mp4', bytes: 3_000_000_000 })] });
    expect(textsOf(aPrintedNote({ items: [huge] }), '/Bilaga@Storlek')).toEqual([]);
    expect(textsOf(aPrintedNote({ items: [huge] }), '/Bilaga@Lank')).toEqual(['film%20%C3%A5.mp4']);
  });

  it('shows what XML cannot hold, and lets nothing end what it stands in', () => {
    const text = '</Varde>]]><!--\u0000\u0008\ud83d&amp;\r\nslut';
    const shown = '</Varde>]]><!--[U+0000][U+0008]\ufffd&amp;\r\nslut';
    const note = aPrintedNote({
      summary: text,
      items: [aNoteItem({ text, attachments: [aNoteAttachment({ name: text })] })],
    });
    expect(textsOf(note, '/Beskrivning')).toEqual([shown]);
    expect(textsOf(note, '/EgetElement/Varde')).toContain(shown);
    expect(textsOf(note, '/Bilaga@Namn')).toEqual([shown]);
  });
});
