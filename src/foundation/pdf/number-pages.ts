import { footer, page, textWidth } from './styles.js';
import { lineHeight, type Typeface } from './typeface.js';
import { pdfTexts } from './texts.sv.js';

/** The title and the page's number at the foot of every page, outside what is read aloud. */
export function numberPages(document: PDFKit.PDFDocument, typeface: Typeface, title: string): void {
  const { start, count } = document.bufferedPageRange();
  const y = page.height - page.bottom / 2 - lineHeight(footer) / 2;
  const [shownTitle] = typeface.breakLines(title, textWidth * 0.75, footer);
  for (let n = 0; n < count; n += 1) {
    document.switchToPage(start + n);
    const number = pdfTexts.pageOf(n + 1, count);
    document.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    if (shownTitle) typeface.drawLine(shownTitle, page.left, y, footer);
    const numberLeft = page.width - page.right - typeface.widthOf(number, footer);
    typeface.drawLine({ text: number, direction: 'left-to-right' }, numberLeft, y, footer);
    document.endMarkedContent();
  }
}
