import { Parser } from 'htmlparser2';
import { BlockBuilder } from './block-builder.js';
import { emojiClass, isHeading, paragraphElements, textStyles, unreadElements } from './html-elements.js';
import type { Block, TextStyle } from './look.js';
import { shownText } from './shown-text.js';
import { TableBuilder } from './table-builder.js';
import { webAddress } from './web-address.js';

type Attributes = Readonly<Record<string, string>>;

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
      ontext: (text) => reading.read(text),
      onclosetag: (name) => reading.close(name),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return reading.result();
}

class BlockReading {
  private readonly blocks = new BlockBuilder();
  private readonly styled: { readonly name: string; readonly style: TextStyle }[] = [];
  private unread = 0;
  private preformatted: string | null = null;
  private table: TableBuilder | null = null;

  constructor(private readonly base: string | null) {}

  open(name: string, attributes: Attributes): void {
    if (unreadElements.has(name)) this.unread++;
    if (this.unread > 0) return;
    const style = textStyles.get(name);
    if (style !== undefined) this.styled.push({ name, style });
    else if (name === 'a') this.openLink(attributes);
    else if (name === 'br') this.breakLine();
    else if (name === 'img') this.readPicture(attributes);
    else if (name === 'video' || name === 'audio' || name === 'source') this.addMedia(attributes['src'], null);
    else if (name === 'iframe') this.readFrame(attributes);
    else if (this.table) this.openInTable(name, this.table);
    else this.openBlock(name);
  }

  read(text: string): void {
    if (this.unread > 0) return;
    if (this.preformatted === null) this.blocks.line.write(shownText(text), this.styled.at(-1)?.style ?? 'plain');
    else this.preformatted += shownText(text);
  }

  close(name: string): void {
    if (unreadElements.has(name)) this.unread = Math.max(0, this.unread - 1);
    if (this.unread > 0) return;
    if (textStyles.has(name)) this.closeStyle(name);
    else if (name === 'a') this.blocks.line.closeLink();
    else if (this.table) this.closeInTable(name, this.table);
    else this.closeBlock(name);
  }

  result(): readonly Block[] {
    this.endPreformatted();
    this.endTable();
    return this.blocks.build();
  }

  private openBlock(name: string): void {
    if (paragraphElements.has(name)) this.blocks.startBlock(isHeading(name) ? 'heading' : 'paragraph');
    else if (name === 'ul' || name === 'ol' || name === 'li' || name === 'blockquote') this.blocks.open(name);
    else if (name === 'hr') this.blocks.add({ kind: 'rule' });
    else if (name === 'pre') this.preformatted ??= '';
    else if (name === 'table') this.beginTable();
  }

  private closeBlock(name: string): void {
    if (paragraphElements.has(name)) this.blocks.startBlock('paragraph');
    else if (name === 'ul' || name === 'ol' || name === 'li' || name === 'blockquote') this.blocks.close(name);
    else if (name === 'pre') this.endPreformatted();
  }

  private closeStyle(name: string): void {
    const at = this.styled.findLastIndex((open) => open.name === name);
    if (at >= 0) this.styled.splice(at, 1);
  }

  private endPreformatted(): void {
    const text = this.preformatted?.replace(/^\n|\s+$/g, '');
    this.preformatted = null;
    if (text) this.blocks.add({ kind: 'preformatted', text });
  }

  private beginTable(): void {
    this.blocks.startBlock('paragraph');
    this.table = new TableBuilder();
  }

  private openInTable(name: string, table: TableBuilder): void {
    if (name === 'tr') table.startRow();
    else if (paragraphElements.has(name) || name === 'li') this.blocks.line.breakLine();
  }

  private closeInTable(name: string, table: TableBuilder): void {
    if (name === 'td' || name === 'th') table.addCell(name === 'th', this.blocks.line.take());
    else if (name === 'table') this.endTable();
  }

  private endTable(): void {
    const table = this.table?.build();
    this.table = null;
    if (table) this.blocks.add(table);
  }

  private breakLine(): void {
    if (this.preformatted === null) this.blocks.line.breakLine();
    else this.preformatted += '\n';
  }

  private openLink({ href, class: classes = '', rel = '' }: Attributes): void {
    const names = classes.split(/\s+/);
    const isHashtag = names.includes('hashtag') || rel.split(/\s+/).includes('tag');
    const role = isHashtag ? 'hashtag' : names.includes('mention') ? 'mention' : 'link';
    this.blocks.line.openLink(webAddress(href, this.base), role);
  }

  private readPicture({ src, alt = '', class: classes = '' }: Attributes): void {
    const altText = shownText(alt).trim();
    if (emojiClass.test(classes)) this.read(altText);
    else this.addMedia(src, altText === '' ? null : altText);
  }

  /** What stood in a frame is elsewhere; where it was is said. */
  private readFrame({ src }: Attributes): void {
    const address = webAddress(src, this.base);
    if (address === null) return;
    this.blocks.line.openLink(address, 'link');
    this.read(address);
    this.blocks.line.breakLine();
  }

  private addMedia(src: string | undefined, altText: string | null): void {
    const url = webAddress(src, this.base);
    if (url !== null && !this.table) this.blocks.add({ kind: 'media', url, altText });
  }
}
