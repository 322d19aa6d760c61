import { Parser } from 'htmlparser2';
import { BlockBuilder } from './block-builder.js';
import type { Block, Cell, TextStyle } from './look.js';
import { shownText } from './shown-text.js';
import { webAddress } from './web-address.js';

type Attributes = Readonly<Record<string, string>>;

/** With all that is in them. */
const unread = new Set(
  'script style template head title noscript object embed svg math select option textarea button'.split(' '),
);
const paragraphs = new Set(
  'address article aside body caption center dd details div dl dt fieldset figcaption figure footer form header html main nav p section summary'.split(
    ' ',
  ),
);
const headings = /^h[1-6]$/;
const styles: Readonly<Record<string, TextStyle>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasised',
  em: 'emphasised',
  cite: 'emphasised',
  code: 'code',
  kbd: 'code',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
};
const emoji = /\b(?:emoji|emojione|custom-emoji|wp-smiley)\b/;

/**
 * Captured HTML as blocks of an allow-list: text, links, lists, quotes, tables and the places of pictures. Everything
 * else is dropped, its text kept where a reader saw it.
 * @param base - where relative addresses are completed from
 */
export function readBlocks(html: string, base: string | null): readonly Block[] {
  const reading = new BlockReading(base);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reading.open(name, attributes),
      ontext: (text) => reading.read(shownText(text)),
      onclosetag: (name) => reading.close(name),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return reading.result();
}

class BlockReading {
  private readonly builder = new BlockBuilder();
  private readonly styled: { readonly name: string; readonly style: TextStyle }[] = [];
  private unreadDepth = 0;
  private preformatted: string | null = null;
  private rows: Cell[][] | null = null;

  constructor(private readonly base: string | null) {}

  open(name: string, attributes: Attributes): void {
    if (unread.has(name)) this.unreadDepth++;
    if (this.unreadDepth > 0) return;
    const style = styles[name];
    if (style !== undefined) this.styled.push({ name, style });
    else if (name === 'a') this.openLink(attributes);
    else if (name === 'br') this.breakLine();
    else if (name === 'img') this.readPicture(attributes);
    else this.openBlock(name, attributes);
  }

  read(text: string): void {
    if (this.unreadDepth > 0) return;
    if (this.preformatted === null) this.builder.write(text, this.styled.at(-1)?.style ?? 'plain');
    else this.preformatted += text;
  }

  close(name: string): void {
    if (unread.has(name)) this.unreadDepth = Math.max(0, this.unreadDepth - 1);
    if (this.unreadDepth > 0) return;
    const at = this.styled.findLastIndex((open) => open.name === name);
    if (at >= 0) this.styled.splice(at, 1);
    else if (name === 'a') this.builder.closeLink();
    else this.closeBlock(name);
  }

  result(): readonly Block[] {
    this.endPreformatted();
    this.endTable();
    return this.builder.build();
  }

  private openBlock(name: string, attributes: Attributes): void {
    if (this.rows) return this.openInTable(name);
    if (headings.test(name)) this.builder.startBlock('heading');
    else if (paragraphs.has(name)) this.builder.startBlock();
    else if (name === 'ul' || name === 'ol') this.openList(name);
    else if (name === 'li') this.builder.open('li', (blocks) => this.items.at(-1)?.push(blocks));
    else if (name === 'blockquote') this.builder.open(name, (blocks) => this.builder.add({ kind: 'quote', blocks }));
    else if (name === 'pre') this.beginPreformatted();
    else if (name === 'hr') this.builder.addBlock({ kind: 'rule' });
    else if (name === 'table') this.beginTable();
    else if (name === 'iframe') this.readFrame(attributes);
    else if (name === 'video' || name === 'audio' || name === 'source') this.readRecording(attributes);
  }

  private closeBlock(name: string): void {
    if (this.rows) return this.closeInTable(name);
    if (headings.test(name) || paragraphs.has(name)) this.builder.startBlock();
    else if (name === 'ul' || name === 'ol') this.builder.close(name);
    else if (name === 'li' || name === 'blockquote') this.builder.close(name);
    else if (name === 'pre') this.endPreformatted();
  }

  private readonly items: (readonly Block[])[][] = [];

  private openList(name: 'ul' | 'ol'): void {
    const items: (readonly Block[])[] = [];
    this.items.push(items);
    this.builder.open(name, () => undefined);
    void items;
  }

  private beginPreformatted(): void {
    this.builder.startBlock();
    this.preformatted = '';
  }

  private endPreformatted(): void {
    const text = this.preformatted?.replace(/^\n|\s+$/g, '');
    this.preformatted = null;
    if (text) this.builder.addBlock({ kind: 'preformatted', text });
  }

  private beginTable(): void {
    this.builder.startBlock();
    this.rows = [];
  }

  private endTable(): void {
    const rows = this.rows?.filter((row) => row.some((cell) => cell.line.length > 0));
    this.rows = null;
    if (rows && rows.length > 0) this.builder.addBlock({ kind: 'table', rows });
  }

  private openInTable(name: string): void {
    if (name === 'tr') this.rows!.push([]);
    else if (paragraphs.has(name) || name === 'li') this.builder.breakLine();
  }

  private closeInTable(name: string): void {
    if (name === 'td' || name === 'th') this.rows!.at(-1)?.push(this.builder.takeCell(name === 'th'));
    else if (name === 'table') this.endTable();
  }

  private breakLine(): void {
    if (this.preformatted === null) this.builder.breakLine();
    else this.preformatted += '\n';
  }

  private openLink({ href, class: classes = '', rel = '' }: Attributes): void {
    const names = classes.split(/\s+/);
    const isHashtag = names.includes('hashtag') || rel.split(/\s+/).includes('tag');
    const role = isHashtag ? 'hashtag' : names.includes('mention') ? 'mention' : 'link';
    this.builder.openLink(webAddress(href, this.base), role);
  }

  private readPicture({ src, alt = '', class: classes = '' }: Attributes): void {
    const altText = shownText(alt).trim();
    if (emoji.test(classes)) return this.read(altText);
    this.addMedia(src, altText === '' ? null : altText);
  }

  private readRecording({ src }: Attributes): void {
    this.addMedia(src, null);
  }

  private readFrame({ src, title }: Attributes): void {
    const address = webAddress(src, this.base);
    if (address === null) return;
    this.builder.startBlock();
    this.builder.openLink(address, 'link');
    this.builder.write(shownText(title ?? address), 'plain');
    this.builder.startBlock();
  }

  private addMedia(src: string | undefined, altText: string | null): void {
    const url = webAddress(src, this.base);
    if (url !== null && !this.rows) this.builder.addBlock({ kind: 'media', url, altText });
  }
}
