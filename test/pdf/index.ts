export { listGlyphs, readPdf, type PdfParts } from './read-pdf.js';
export { extractText, findExtractor } from './extract-text.js';
