export type { PdfBlock, PdfContent } from './pdf-content.js';
export { renderPdf } from './render-pdf.js';
