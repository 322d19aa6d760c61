import type { Block, Cell, Inline, TextStyle } from './look.js';

/** Lists within quotes within lists, as deep as somebody cares to read. */
const deepest = 12;

interface Container {
  readonly name: string;
  readonly blocks: Block[];
  /** What becomes of the blocks when the container is closed; null for the whole. */
  readonly close: ((blocks: readonly Block[]) => void) | null;
}

/** Grows a look's blocks from what a parser meets, without ever nesting deeper than a page can bear. */
export class BlockBuilder {
  private readonly containers: Container[] = [{ name: '', blocks: [], close: null }];
  private line: Inline[] = [];
  private lineKind: 'paragraph' | 'heading' = 'paragraph';
  private pendingSpace = false;
  private link: Omit<Extract<Inline, { kind: 'link' }>, 'kind'> | null = null;

  write(text: string, style: TextStyle): void {
    const words = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (words.startsWith(' ')) this.pendingSpace = true;
    const trimmed = words.trim();
    if (trimmed === '') return;
    const space = this.pendingSpace && this.hasText() ? ' ' : '';
    this.pendingSpace = words.endsWith(' ');
    this.append(space + trimmed, style);
  }

  breakLine(): void {
    this.closeLink();
    if (this.line.length > 0) this.line.push({ kind: 'break' });
    this.pendingSpace = false;
  }

  openLink(address: string | null, role: 'link' | 'mention' | 'hashtag'): void {
    this.closeLink();
    this.link = { address, role, text: '' };
  }

  closeLink(): void {
    const { link } = this;
    this.link = null;
    if (link && link.text !== '') this.line.push({ kind: 'link', ...link });
  }

  /** Begins a new paragraph; an open link does not reach over it. */
  startBlock(kind: 'paragraph' | 'heading' = 'paragraph'): void {
    this.closeLink();
    const line = this.takeLine();
    if (line.length > 0) this.add({ kind: this.lineKind, line });
    this.lineKind = kind;
  }

  add(block: Block): void {
    this.containers.at(-1)!.blocks.push(block);
  }

  addBlock(block: Block): void {
    this.startBlock();
    this.add(block);
  }

  /** Beyond the deepest level the content stands in the container around it. */
  open(name: string, close: (blocks: readonly Block[]) => void): void {
    this.startBlock();
    if (this.containers.length <= deepest) this.containers.push({ name, blocks: [], close });
  }

  /** Closes the nearest container of the name with all that stands open in it. */
  close(name: string): void {
    this.startBlock();
    if (!this.containers.some((container) => container.name === name)) return;
    while (this.containers.at(-1)!.name !== name) this.closeLast();
    this.closeLast();
  }

  /** The words gathered since the last block: what a table's cell holds. */
  takeCell(isHeading: boolean): Cell {
    this.closeLink();
    return { isHeading, line: this.takeLine() };
  }

  build(): readonly Block[] {
    this.startBlock();
    while (this.containers.length > 1) this.closeLast();
    return this.containers[0]!.blocks;
  }

  private closeLast(): void {
    const container = this.containers.pop()!;
    if (container.blocks.length > 0) container.close?.(container.blocks);
  }

  private takeLine(): Inline[] {
    const line = this.line;
    this.line = [];
    this.pendingSpace = false;
    while (line.at(-1)?.kind === 'break') line.pop();
    return line;
  }

  private hasText(): boolean {
    if (this.link && this.link.text !== '') return true;
    return this.line.length > 0 && this.line.at(-1)!.kind !== 'break';
  }

  private append(text: string, style: TextStyle): void {
    if (this.link) {
      if (this.link.text === '' && text.startsWith(' ')) this.appendText(' ', 'plain');
      this.link = { ...this.link, text: (this.link.text + text).replace(/^ /, '') };
    } else this.appendText(text, style);
  }

  private appendText(text: string, style: TextStyle): void {
    const last = this.line.at(-1);
    if (last?.kind === 'text' && last.style === style)
      this.line[this.line.length - 1] = { ...last, text: last.text + text };
    else this.line.push({ kind: 'text', text, style });
  }
}
