export type { PdfBlock, PdfColumn, PdfContent, PdfFact } from './pdf-content.js';
export { renderPdf, type Conformance } from './render-pdf.js';
