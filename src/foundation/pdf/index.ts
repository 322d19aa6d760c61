export type {
  PdfBlock,
  PdfColumn,
  PdfContent,
  PdfFact,
  PdfNotice,
  PdfPicture,
  PdfQuote,
  PdfRemark,
  PdfTextBlock,
  ShownPicture,
} from './pdf-content.js';
export { renderPdf, type Conformance } from './render-pdf.js';
