import { FeedStage, item, rss, ACCOUNT } from './feed-stage.js';
import type { Answer } from './recording.js';

const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';

describe('The feed connector’s items', () => {
  let stage: FeedStage;

  beforeEach(async () => {
    stage = await FeedStage.start();
  });

  afterEach(() => stage.stop());

  const recorded = async (path: string, accountId: string) =>
    (await stage.capture(stage.targetAt(path, accountId))).items;
  const readOne = async (...body: Parameters<FeedStage['readAll']>) => (await stage.readAll(...body))[0]!;

  it('of RSS have text, links, files and language', async () => {
    const items = await recorded('/nyheter/rss.xml', 'https://www.norrsunda.example/nyheter');
    const site = 'https://www.norrsunda.example';
    expect(items[0]).toMatchObject({
      permalink: `${site}/nyheter/snorojning-2026`,
      publishedAtIs: 'author',
      language: 'sv-SE',
      state: 'visible',
      versions: [
        {
          editedAt: null,
          links: [`${site}/trafik/snorojning`],
          attachments: [
            {
              url: `${site}/bilder/plogbil-stor.jpg`,
              mediaType: 'image/jpeg',
              altText: 'Plogbilen framför stadshuset',
            },
            { url: `${site}/bilder/plogbil.jpg`, mediaType: null, altText: 'En plogbil på Storgatan' },
          ],
        },
      ],
    });
    expect(items[1]?.versions[0]?.attachments).toMatchObject([
      { url: `${site}/kartor/tank.pdf`, mediaType: 'application/pdf' },
    ]);
    expect(items[2]).toMatchObject({ publishedAt: null, publishedAtIs: 'unknown' });
  });

  it('of Atom have the times, the language and the base that count for them', async () => {
    const items = await recorded('/driftinformation/atom.xml', 'tag:norrsunda.example,2019:drift');
    const at = 'https://www.norrsunda.example/driftinformation';
    expect(items).toMatchObject([
      {
        platformItemId: 'tag:norrsunda.example,2026:drift/411',
        permalink: `${at}/411`,
        author: { platformId: 'tag:norrsunda.example,2019:drift', displayName: 'Servicecenter' },
        publishedAt: new Date('2026-11-23T06:30:00Z'),
        language: 'sv',
        versions: [
          {
            editedAt: new Date('2026-11-23T08:10:00Z'),
            text: 'E-tjänsten för bygglov ligger nere\n\nFelet är åtgärdat.\n\nSe kontakt.',
            links: ['https://www.norrsunda.example/kontakt'],
            attachments: [{ url: `${at}/bilder/411.png`, mediaType: 'image/png', altText: 'Felmeddelandet' }],
          },
        ],
      },
      {
        publishedAt: new Date('2026-11-20T12:00:00Z'),
        language: 'en',
        author: { displayName: null },
        versions: [{ editedAt: null, text: 'Power cut <planned>\n\nTuesday 8-10\nNorthern district' }],
      },
    ]);
  });

  it('of JSON Feed have the same', async () => {
    const items = await recorded('/jobb/feed.json', 'https://www.norrsunda.example/jobb');
    expect(items).toMatchObject([
      {
        platformItemId: '2026-117',
        author: { displayName: 'HR-enheten' },
        language: 'sv',
        versions: [
          {
            editedAt: new Date('2026-11-20T08:00:00Z'),
            text: 'Arkivarie\n\nVi söker en arkivarie. Ansök',
            links: ['https://www.norrsunda.example/jobb/ansok'],
            attachments: [{ url: 'https://www.norrsunda.example/jobb/117.pdf', altText: 'Annonsen' }],
          },
        ],
      },
      { platformItemId: '118', publishedAt: null, versions: [{ text: 'Sommarjobb 2027\nSök senast 1 mars' }] },
    ]);
  });

  it.each([
    [
      '0.91',
      '<rss version="0.91"><channel><link>L</link><item><title>Nyhet</title><link>/1</link></item></channel></rss>',
    ],
    [
      '1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><link>L</link></channel><item rdf:about="/1"><title>Nyhet</title><link>/1</link></item></rdf:RDF>',
    ],
    [
      'with a prefix of its own',
      '<rss version="2.0" xmlns:x="http://www.w3.org/2005/Atom"><channel><x:id>L</x:id><item><x:id>/1</x:id><title>Nyhet</title><link>/1</link></item></channel></rss>',
    ],
  ])('of RSS %s are read', async (_, written) => {
    const one = await readOne(written.replace('>L<', `>${ACCOUNT}<`));
    expect(one).toMatchObject({ platformItemId: '/1', versions: [{ text: 'Nyhet' }] });
    expect(one.permalink).toBe(`${stage.server.origin}/1`);
  });

  it.each([
    ['ISO-8859-1 by its declaration', 'iso-8859-1', '<?xml version="1.0" encoding="ISO-8859-1"?>', 'latin1', ''],
    ['ISO-8859-1 by the header', 'iso-8859-1', '', 'latin1', '; charset=iso-8859-1'],
    ['windows-1252', 'windows-1252', '<?xml version="1.0" encoding="windows-1252"?>', 'latin1', ''],
    [
      'ISO-8859-1 although the header says UTF-8',
      'iso-8859-1',
      "<?xml version='1.0' encoding='ISO-8859-1'?>",
      'latin1',
      '; charset=utf-8',
    ],
    ['UTF-8 with a byte order mark', 'utf-8', '\ufeff<?xml version="1.0"?>', 'utf8', ''],
    ['UTF-16', 'utf-16le', '\ufeff<?xml version="1.0" encoding="UTF-16"?>', 'utf16le', ''],
  ] as const)('in %s are read right, and each from its own bytes', async (_, label, declaration, encoding, charset) => {
    const body = Buffer.from(
      declaration + rss(item('å1', '<description>Räksmörgås</description>') + item(2)),
      encoding,
    );
    const [one, two] = await stage.readAll(body, { 'content-type': `text/xml${charset}` });
    expect(one).toMatchObject({ platformItemId: 'å1', versions: [{ text: 'Nyhet å1\n\nRäksmörgås' }] });
    const { bytes, offset, inherited } = two!.versions[0]!.ownBytes;
    expect(inherited).toMatchObject({ encoding: label });
    expect(new TextDecoder(label).decode(bytes)).toBe(item(2));
    expect(Buffer.from(bytes)).toEqual(body.subarray(offset, offset + bytes.length));
    const own = one!.versions[0]!.ownBytes;
    expect(stage.connector.readOwnBytes(own.bytes, own.inherited!)?.text).toBe('Nyhet å1\n\nRäksmörgås');
  });

  it('keep the windows-1252 dashes and quotes that feeds call ISO-8859-1', async () => {
    const body = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel>', 'latin1'),
      Buffer.from(
        `<link>${ACCOUNT}</link><item><guid>1</guid><title>Bron \x96 klar</title></item></channel></rss>`,
        'latin1',
      ),
    ]);
    expect((await readOne(body)).versions[0]?.text).toBe('Bron – klar');
  });

  it('have the namespaces that are declared around them, whatever their prefixes', async () => {
    const body = `<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel xmlns:d="http://purl.org/dc/elements/1.1/"><link>${ACCOUNT}</link><item><guid>1</guid><c:encoded>&lt;p&gt;Hej&lt;/p&gt;</c:encoded><d:creator>Anna</d:creator></item></channel></rss>`;
    const one = await readOne(body);
    expect(one).toMatchObject({ author: { displayName: 'Anna' }, versions: [{ text: 'Hej' }] });
    const { bytes, inherited } = one.versions[0]!.ownBytes;
    expect(inherited!['startTags']).toBe(
      '<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel xmlns:d="http://purl.org/dc/elements/1.1/">',
    );
    expect(stage.connector.readOwnBytes(bytes, inherited!)).toMatchObject({ text: 'Hej' });
  });

  it('count relative addresses from xml:base, else from their own page', async () => {
    const links = '<description>&lt;a href="bilaga.pdf"&gt;x&lt;/a&gt;</description>';
    const items = await stage.readAll(
      rss(item(1, `<link>/nyheter/1/</link>${links}`) + item(2, links).replace('<item>', '<item xml:base="/b/">')),
    );
    const { origin } = stage.server;
    expect(items.map(({ versions }) => versions[0]?.links)).toEqual([
      [`${origin}/nyheter/1/bilaga.pdf`],
      [`${origin}/b/bilaga.pdf`],
    ]);
  });

  it('are known by their address, or by a digest that says what it is of', async () => {
    const items = await stage.readAll(
      rss('<item><link>https://www.kommun.example/1</link></item><item><title>Utan adress</title></item>'),
    );
    expect(items.map(({ platformItemId }) => platformItemId)).toEqual([
      'https://www.kommun.example/1',
      expect.stringMatching(/^title-and-time\/[0-9a-f]{64}$/),
    ]);
  });

  it('have each file once, with the words that describe it', async () => {
    const files = `<enclosure url="/a.mp3" type="audio/mpeg" length="1"/><media:group ${MEDIA}><media:title>Bron</media:title><media:content url="/b.jpg" type="image/jpeg"/></media:group><description>&lt;img src="/b.jpg"&gt;&lt;img src="https://secure.gravatar.com/avatar/1"&gt;</description>`;
    const { origin } = stage.server;
    expect((await readOne(rss(item(1, files)))).versions[0]?.attachments).toMatchObject([
      { url: `${origin}/a.mp3`, mediaType: 'audio/mpeg', altText: null },
      { url: `${origin}/b.jpg`, mediaType: 'image/jpeg', altText: 'Bron' },
    ]);
  });

  it('are read beside one whose XML is broken, and that is said', async () => {
    stage.show(rss(`${item(1)}<item><guid>2</guid><title>a < b</title></item>${item(3)}`));
    const { items, pages } = await stage.capture(stage.targetAt('/rss'));
    expect(items.map(({ localId }) => localId)).toEqual(['1', '3']);
    expect(pages[0]?.problems).toMatchObject([{ code: 'unreadable-answer', facts: { offset: expect.any(Number) } }]);
  });

  it('forgive what feeds do wrong', async () => {
    const one = await readOne(
      rss(item(1, '<description>AT&T &nbsp;&amp; vi<br>ny rad</description><okänd:sak>x</okänd:sak>')),
    );
    expect(one.versions[0]?.text).toBe('Nyhet 1\n\nAT&T \u00a0& vi\nny rad');
  });

  it('expand no entities of the feed’s own', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const one = await readOne(`<?xml version="1.0"?>${bomb}${rss(item(1, '<description>&b; &x;</description>'))}`);
    expect(one.versions[0]?.text).toBe('Nyhet 1\n\n&b; &x;');
    expect(one.versions[0]?.ownBytes.inherited?.['startTags']).not.toContain('ENTITY');
  });

  it.each<[string, Answer['body'], string]>([
    ['half a feed', rss(item(1)).slice(0, -40), 'unreadable-answer'],
    ['a feed that ends in an item', '<rss version="2.0"><channel><item><title>Hal', 'unreadable-answer'],
    ['XML of another kind', '<?xml version="1.0"?><urlset><url/></urlset>', 'unreadable-answer'],
    ['a page of XHTML', '<?xml version="1.0"?><!DOCTYPE html><html><body>Fel</body></html>', 'html-answer'],
    ['elements a hundred thousand deep', `<rss><channel>${'<a>'.repeat(100_000)}`, 'unreadable-answer'],
    ['nothing', '', 'unreadable-answer'],
    ['spaces', ' \n ', 'unreadable-answer'],
  ])('do not come of %s', async (_, body, code) => {
    await expect(stage.readAll(body)).rejects.toMatchObject({ code });
  });
});
