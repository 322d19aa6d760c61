import type { PageCursor } from './page-cursor.js';
import { page, textWidth } from './styles.js';

export interface FrameLook {
  readonly padding: number;
  readonly border: number;
  readonly color: string;
}

/** A frame round what is written until it is closed, on each of the pages that this takes. */
export class Frame {
  private top: number;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly cursor: PageCursor,
    private readonly look: FrameLook,
  ) {
    this.top = cursor.y;
    cursor.y += look.padding;
    cursor.beforeTurning = () => {
      this.draw(cursor.y + look.padding);
      this.top = page.top - look.padding;
    };
  }

  close(): void {
    this.cursor.beforeTurning = null;
    this.cursor.y += this.look.padding;
    this.draw(this.cursor.y);
  }

  private draw(bottom: number): void {
    const { border, color } = this.look;
    this.document.markContent('Artifact', { type: 'Layout' });
    this.document
      .lineWidth(border)
      .strokeColor(color)
      .rect(page.left + border / 2, this.top, textWidth - border, bottom - this.top)
      .stroke();
    this.document.endMarkedContent();
  }
}
