import { Parser } from 'htmlparser2';
import { isAddress } from './is-address.js';
import { toStorableText } from './storable-text.js';
import { TextBuilder } from './text-builder.js';

export interface ReadHtml {
  /** Paragraphs parted by a blank line. */
  readonly text: string;
  /** What is linked to or shown in a frame, as written, in order, each once. */
  readonly links: readonly string[];
  /** Pictures but those that stand for a character, as written, in order, each once. */
  readonly images: readonly HtmlImage[];
  /** Films and sound, as written, in order, each once. */
  readonly recordings: readonly string[];
}

export interface HtmlImage {
  readonly url: string;
  readonly altText: string | null;
}

const UNREAD = new Set(['script', 'style', 'template', 'head']);
const PARAGRAPHS = new Set(
  (
    'address article aside blockquote details div dl fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'main nav ol p pre section table ul'
  ).split(' '),
);
const LINES = new Set(['dd', 'dt', 'li', 'summary', 'tr']);
const CELLS = new Set(['td', 'th']);
const EMOJI = /\b(?:emoji|emojione|wp-smiley)\b/;

/** One pass, no scripts, no network: what a reader sees, as plain text, and what it points at. */
export function readHtml(html: string): ReadHtml {
  const reading = new HtmlReading();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reading.open(name, attributes),
      ontext: (piece) => reading.read(piece),
      onclosetag: (name) => reading.close(name),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return reading.result();
}

class HtmlReading {
  private readonly text = new TextBuilder();
  private readonly links = new Set<string>();
  private readonly images = new Map<string, HtmlImage>();
  private readonly recordings = new Set<string>();
  private readonly lists: { next: number | null }[] = [];
  private unread = 0;
  private preformatted = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNREAD.has(name)) this.unread++;
    if (this.unread > 0) return;
    this.startBlock(name);
    if (name === 'br') this.text.breakLine();
    if (name === 'pre') this.preformatted++;
    if (name === 'ul') this.lists.push({ next: null });
    if (name === 'ol') this.lists.push({ next: 1 });
    if (name === 'li') this.text.markNext(this.listMark());
    if (name === 'a') this.keep(this.links, attributes['href']);
    if (name === 'iframe') this.keep(this.links, attributes['src']);
    if (name === 'video' || name === 'audio' || name === 'source') this.keep(this.recordings, attributes['src']);
    if (name === 'img') this.readImage(attributes);
  }

  read(piece: string): void {
    if (this.unread > 0) return;
    if (this.preformatted > 0) this.text.verbatim(piece);
    else this.text.flow(piece);
  }

  close(name: string): void {
    if (UNREAD.has(name)) this.unread--;
    if (this.unread > 0) return;
    if (name === 'pre') this.preformatted--;
    if (name === 'ul' || name === 'ol') this.lists.pop();
    this.startBlock(name);
  }

  result(): ReadHtml {
    return {
      text: toStorableText(this.text.build()),
      links: [...this.links],
      images: [...this.images.values()],
      recordings: [...this.recordings],
    };
  }

  private startBlock(name: string): void {
    const isInList = this.lists.length > 0;
    if (PARAGRAPHS.has(name) && !isInList) this.text.startParagraph();
    else if (PARAGRAPHS.has(name) || LINES.has(name)) this.text.startLine();
    else if (CELLS.has(name)) this.text.flow(' ');
  }

  private listMark(): string {
    const list = this.lists.at(-1);
    return list?.next ? `${list.next++}. ` : '- ';
  }

  private readImage(attributes: Readonly<Record<string, string>>): void {
    const altText = toStorableText(attributes['alt'] ?? '').trim();
    if (EMOJI.test(attributes['class'] ?? '')) return this.text.flow(altText);
    const url = attributes['src'];
    if (isAddress(url) && !this.images.has(url))
      this.images.set(url, { url, altText: altText === '' ? null : altText });
  }

  private keep(addresses: Set<string>, address: string | undefined): void {
    if (isAddress(address)) addresses.add(address);
  }
}
