/** Grows plain text from pieces of a marked-up page: white space is folded, paragraphs are parted by one blank line. */
export class TextBuilder {
  private text = '';
  private pendingBreak: '' | '\n' | '\n\n' = '';
  private pendingSpace = false;
  private pendingMark = '';

  /** Text whose white space means nothing but "a space". */
  flow(piece: string): void {
    const words = piece.replace(/[ \t\n\r\f]+/g, ' ');
    if (words.startsWith(' ')) this.pendingSpace = true;
    if (words === '' || words === ' ') return;
    this.append(words.slice(words.startsWith(' ') ? 1 : 0, words.endsWith(' ') ? -1 : undefined));
    this.pendingSpace = words.endsWith(' ');
  }

  /** Text whose white space is to be kept. */
  verbatim(piece: string): void {
    if (piece !== '') this.append(piece);
  }

  /** Stands before the next text, whatever breaks come between: a list's dash or number. */
  markNext(mark: string): void {
    this.pendingMark = mark;
  }

  breakLine(): void {
    this.text += this.pendingBreak;
    this.pendingBreak = '';
    this.pendingSpace = false;
    if (this.text !== '') this.text += '\n';
  }

  startLine(): void {
    if (this.pendingBreak === '') this.pendingBreak = '\n';
    this.pendingSpace = false;
  }

  startParagraph(): void {
    this.pendingBreak = '\n\n';
    this.pendingSpace = false;
  }

  build(): string {
    return this.text.trim();
  }

  private append(piece: string): void {
    if (this.text !== '') this.text += this.missingBreak();
    if (this.pendingSpace && this.text !== '' && !this.text.endsWith('\n')) this.text += ' ';
    this.pendingBreak = '';
    this.pendingSpace = false;
    this.text += this.pendingMark + piece;
    this.pendingMark = '';
  }

  /** A line break that already stands there counts towards the one that is asked for. */
  private missingBreak(): string {
    if (this.text.endsWith('\n\n')) return '';
    return this.text.endsWith('\n') ? this.pendingBreak.slice(1) : this.pendingBreak;
  }
}
