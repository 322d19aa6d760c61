import type { Inline, Line, TextStyle } from './look.js';

type Link = Extract<Inline, { kind: 'link' }>;

/** Grows one line of text: white space is folded, neighbours of one style are one piece. */
export class LineBuilder {
  private pieces: Inline[] = [];
  private link: Link | null = null;
  private pendingSpace = false;

  write(text: string, style: TextStyle): void {
    const words = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (words.startsWith(' ')) this.pendingSpace = true;
    const bare = words.trim();
    if (bare === '') return;
    if (this.pendingSpace) this.writeSpace();
    this.pendingSpace = words.endsWith(' ');
    if (this.link) this.link = { ...this.link, text: this.link.text + bare };
    else this.add(bare, style);
  }

  breakLine(): void {
    this.closeLink();
    if (this.pieces.length > 0) this.pieces.push({ kind: 'break' });
    this.pendingSpace = false;
  }

  openLink(address: string | null, role: Link['role']): void {
    this.closeLink();
    this.link = { kind: 'link', address, role, text: '' };
  }

  closeLink(): void {
    if (this.link && this.link.text !== '') this.pieces.push(this.link);
    this.link = null;
  }

  take(): Line {
    this.closeLink();
    const line = this.pieces;
    while (line.at(-1)?.kind === 'break') line.pop();
    this.pieces = [];
    this.pendingSpace = false;
    return line;
  }

  private writeSpace(): void {
    if (this.link && this.link.text !== '') this.link = { ...this.link, text: `${this.link.text} ` };
    else if (this.pieces.length > 0 && this.pieces.at(-1)!.kind !== 'break') this.add(' ', 'plain');
  }

  private add(text: string, style: TextStyle): void {
    const last = this.pieces.at(-1);
    if (last?.kind === 'text' && (last.style === style || text === ' '))
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text };
    else this.pieces.push({ kind: 'text', text, style });
  }
}
