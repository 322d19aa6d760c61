import { readHtml } from './read-html.js';

const textOf = (html: string): string => readHtml(html).text;

describe('readHtml', () => {
  it.each([
    ['parts paragraphs by a blank line', '<p>Ett</p><p>Två</p>', 'Ett\n\nTvå'],
    ['breaks the line at <br>', 'Ett<br>Två<br/>Tre<br>', 'Ett\nTvå\nTre'],
    ['keeps two breaks as a blank line', '<p>Ett<br><br>Två</p>', 'Ett\n\nTvå'],
    ['folds white space', '  <p> Ett \n\t två </p>\n', 'Ett två'],
    ['keeps a space between inline elements', '<b>Ett</b> <i>två</i><u>tre</u>', 'Ett tvåtre'],
    ['keeps a space that cannot break', '<p>10&nbsp;000&#160;kr</p>', '10\u00a0000\u00a0kr'],
    ['reads entities', '&lt;b&gt; &amp; &#8211; &aring; &#x1F600;', '<b> & – å 😀'],
    [
      'dashes list items',
      'Ta med:<ul><li>skridskor</li><li><p>hjälm</p></li></ul>Välkommen!',
      'Ta med:\n\n- skridskor\n- hjälm\n\nVälkommen!',
    ],
    ['numbers ordered lists', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '1. a\n- b\n2. c'],
    ['keeps layout in preformatted text', '<pre>a  b\n  c</pre>', 'a  b\n  c'],
    [
      'parts cells and rows',
      '<table><tr><th>Dag</th><td>Tid</td></tr><tr><td>Lör</td><td>10</td></tr></table>',
      'Dag Tid\nLör 10',
    ],
    ['drops scripts and styles', '<style>p{}</style>Hej<script>alert("<p>x")</script>!', 'Hej!'],
    ['reads past marks that are never closed', '<p>Ett<p><b>Två', 'Ett\n\nTvå'],
    ['composes letters', 'Va\u0308g', 'Väg'],
    [
      'keeps marks of direction',
      '<p>\u202eabc\u202c \u05e9\u05dc\u05d5\u05dd</p>',
      '\u202eabc\u202c \u05e9\u05dc\u05d5\u05dd',
    ],
    [
      'replaces NUL and lone surrogates, drops other control characters',
      'a\0b\ud800c\u0007d\u001be',
      'a\ufffdb\ufffdcde',
    ],
  ])('%s', (_behaviour, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('reads the whole address of a link that Mastodon shortens', () => {
    const html =
      '<p>Se <a href="https://kommun.example/isbana/oppettider"><span class="invisible">https://</span>' +
      '<span class="ellipsis">kommun.example/isbana</span><span class="invisible">/oppettider</span></a></p>';
    expect(readHtml(html)).toMatchObject({
      text: 'Se https://kommun.example/isbana/oppettider',
      links: ['https://kommun.example/isbana/oppettider'],
    });
  });

  it('reads a picture of an emoji as the character it shows', () => {
    const html =
      'Hej <img class="emoji" src="https://s.w.org/1f600.svg" alt="😀"> <img class="wp-smiley" alt=":)" src="x">!';
    expect(readHtml(html)).toMatchObject({ text: 'Hej 😀 :)!', images: [] });
  });

  it('lists pictures, links and recordings once each, in order', () => {
    const html =
      '<img src="/a.png" alt=" Isbanan "><img src="data:image/gif;base64,R0"><noscript><img src="/a.png"><img src="b.png"></noscript>' +
      '<a href="/x">1</a><a href="#top">2</a><a href="javascript:x()">3</a><a href="/x">4</a><iframe src="https://film.example/1">' +
      '</iframe><video><source src="film.mp4"></video>';
    expect(readHtml(html)).toMatchObject({
      images: [
        { url: '/a.png', altText: 'Isbanan' },
        { url: 'b.png', altText: null },
      ],
      links: ['/x', 'https://film.example/1'],
      recordings: ['film.mp4'],
    });
  });
});
