import type { PageCursor } from './page-cursor.js';
import type { PdfPicture } from './pdf-content.js';
import { setBox } from './structure.js';
import { page, textWidth, type Look } from './styles.js';
import { lineHeight, type Typeface } from './typeface.js';

export interface PicturePlace {
  readonly left: number;
  readonly width: number;
  /** The highest that a picture may be; points. */
  readonly highest: number;
}

/** All of a page but a few lines. */
export const onPage: PicturePlace = {
  left: page.left,
  width: textWidth,
  highest: (page.height - page.top - page.bottom) * 0.8,
};

/** A screen's pixel is 0.75 points. */
const pointsOfPixel = 0.75;
const gap = 3;

/** Writes pictures as figures, each with its caption. */
export class PictureWriter {
  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
    private readonly cursor: PageCursor,
    private readonly look: Look,
  ) {}

  write(parent: PDFKit.PDFStructureElement, { picture, alt, caption }: PdfPicture, place: PicturePlace): void {
    const { cursor } = this;
    const { caption: style } = this.look;
    const captions = caption === null ? [] : this.typeface.breakLines(caption, place.width, style);
    const { width, height } = fit(picture, place);
    cursor.keepTogether(height + gap + captions.length * lineHeight(style));
    const group = this.document.struct('Div');
    parent.add(group);
    const figure = this.document.struct('Figure', { alt: alt || ' ' });
    const top = cursor.y;
    const box = { left: place.left, top, right: place.left + width, bottom: top + height };
    setBox(figure, box, cursor.page, 'Block');
    group.add(figure);
    figure.add(() => this.document.image(picture.bytes, place.left, top, { width, height }));
    figure.end();
    cursor.y += height + gap;
    if (captions.length > 0) {
      const element = this.document.struct('Caption');
      group.add(element);
      cursor.writeLines(element, captions, place, style);
      element.end();
    }
    group.end();
  }
}

function fit({ width, height }: PdfPicture['picture'], place: PicturePlace): { width: number; height: number } {
  const scale = Math.min(pointsOfPixel, place.width / width, place.highest / height);
  return { width: width * scale, height: height * scale };
}
