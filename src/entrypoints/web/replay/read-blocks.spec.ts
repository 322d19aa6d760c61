import type { Block } from './look.js';
import { readBlocks } from './read-blocks.js';

const base = 'https://norrsunda.example/nyheter/bron/';
const read = (html: string) => readBlocks(html, base);
const plain = (text: string) => ({ kind: 'text', text, style: 'plain' }) as const;
const paragraph = (...texts: readonly string[]): Block => ({ kind: 'paragraph', line: texts.map(plain) });

describe('captured HTML', () => {
  it('keeps its paragraphs and line breaks', () => {
    expect(read('<p>Bron\n är  klar.<br/>I dag.</p><p>Välkomna!</p>')).toEqual([
      { kind: 'paragraph', line: [plain('Bron är klar.'), { kind: 'break' }, plain('I dag.')] },
      paragraph('Välkomna!'),
    ]);
  });

  it('keeps headings, quotes and lists within lists', () => {
    expect(read('<h2>Bron</h2><blockquote><p>Klar?</p></blockquote><ul><li>ja<ol><li>nu</ol><li>nej</ul>')).toEqual([
      { kind: 'heading', line: [plain('Bron')] },
      { kind: 'quote', blocks: [paragraph('Klar?')] },
      {
        kind: 'list',
        isOrdered: false,
        items: [[paragraph('ja'), { kind: 'list', isOrdered: true, items: [[paragraph('nu')]] }], [paragraph('nej')]],
      },
    ]);
  });

  it('keeps a link with all its text, however the platform shortened it', () => {
    const html =
      '<p>Se <a href="https://www.norrsunda.example/bro"><span class="invisible">https://www.</span><span>norrsunda.example/bro</span></a>.</p>';
    expect(read(html)).toEqual([
      {
        kind: 'paragraph',
        line: [
          plain('Se '),
          {
            kind: 'link',
            address: 'https://www.norrsunda.example/bro',
            role: 'link',
            text: 'https://www.norrsunda.example/bro',
          },
          plain('.'),
        ],
      },
    ]);
  });

  it('knows mentions and hashtags, and completes addresses', () => {
    const [block] = read('<a class="u-url mention" href="/@kim">@<span>kim</span></a> <a rel="tag" href="x">#bro</a>');
    expect(block).toEqual({
      kind: 'paragraph',
      line: [
        { kind: 'link', address: 'https://norrsunda.example/@kim', role: 'mention', text: '@kim' },
        plain(' '),
        { kind: 'link', address: 'https://norrsunda.example/nyheter/bron/x', role: 'hashtag', text: '#bro' },
      ],
    });
  });

  it('keeps pictures at their place, and emoji as characters', () => {
    expect(
      read('<p>Nu <img class="wp-smiley" alt="🙂" src="/s.png"></p><figure><img src="/bro.png" alt="En bro">'),
    ).toEqual([paragraph('Nu 🙂'), { kind: 'media', url: 'https://norrsunda.example/bro.png', altText: 'En bro' }]);
  });

  it('keeps tables and preformatted text', () => {
    expect(read('<table><tr><th>Dag<td>Tid</table><pre>\n a\n  b\n</pre>')).toEqual([
      {
        kind: 'table',
        rows: [
          [
            { isHeading: true, line: [plain('Dag')] },
            { isHeading: false, line: [plain('Tid')] },
          ],
        ],
      },
      { kind: 'preformatted', text: ' a\n  b' },
    ]);
  });

  it('lets emphasis that is never closed end with its paragraph', () => {
    expect(read('<p>a <b>b</p><p>c')).toEqual([
      { kind: 'paragraph', line: [plain('a '), { kind: 'text', text: 'b', style: 'strong' }] },
      paragraph('c'),
    ]);
  });
});

describe('hostile HTML', () => {
  it.each([
    '<script>alert(1)</script>',
    '<style>body{display:none}</style>',
    '<svg onload="alert(1)"><text>x</text></svg>',
    '<meta http-equiv="refresh" content="0;url=https://bluff.example">',
    '<base href="https://bluff.example">',
    '<object data="x"></object><embed src="x">',
    '<img src="javascript:alert(1)" onerror="alert(1)">',
    '<input autofocus onfocus="alert(1)">',
  ])('leaves nothing of %s', (html) => {
    expect(read(`<p>Hej</p>${html}`)).toEqual([paragraph('Hej')]);
  });

  it('keeps what stood in a form as text', () => {
    expect(read('<form action="https://bluff.example"><label>Namn</label><input name=a></form>')).toEqual([
      paragraph('Namn'),
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'ftp://a/',
  ])('lets a link to %j lead nowhere, and keeps its text', (href) => {
    expect(read(`<a href="${href}">klicka</a>`)).toEqual([
      { kind: 'paragraph', line: [{ kind: 'link', address: null, role: 'link', text: 'klicka' }] },
    ]);
  });

  it('says where a frame led, and never frames it', () => {
    expect(read('<iframe src="https://film.example/1"></iframe>')).toEqual([
      {
        kind: 'paragraph',
        line: [{ kind: 'link', address: 'https://film.example/1', role: 'link', text: 'https://film.example/1' }],
      },
    ]);
  });

  it('is never deeper than a page can bear', () => {
    const deep = (tag: string) => `<${tag}>`.repeat(1000) + 'djupt' + `</${tag}>`.repeat(1000);
    expect(read(deep('div'))).toEqual([paragraph('djupt')]);
    expect(depthOf(read(deep('blockquote')))).toBeLessThan(15);
    expect(depthOf(read(deep('ul><li')))).toBeLessThan(15);
    expect(JSON.stringify(read(deep('b')))).toContain('djupt');
  });

  it('loses null bytes, other controls and half characters', () => {
    expect(read('<p>a\0b\u0007c\ud800d</p>')).toEqual([paragraph('a\ufffdbc\ufffdd')]);
  });

  it('keeps ten thousand characters without a space as they are', () => {
    expect(read('x'.repeat(10_000))).toEqual([paragraph('x'.repeat(10_000))]);
  });

  it.each(['constructor', 'toString'])('takes <%s> for an element of no meaning', (name) => {
    expect(read(`<${name}>Hej</${name}>`)).toEqual([paragraph('Hej')]);
  });
});

function depthOf(blocks: readonly Block[]): number {
  const inner = blocks.flatMap((block) =>
    block.kind === 'quote' ? [depthOf(block.blocks)] : block.kind === 'list' ? block.items.map(depthOf) : [0],
  );
  return 1 + Math.max(0, ...inner);
}
