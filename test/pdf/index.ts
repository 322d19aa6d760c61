export { listGlyphs, readPdf, type PdfParts } from './read-pdf.js';
export { extractText, findExtractor } from './extract-text.js';
export { countPages } from './count-pages.js';
export { listUntagged } from './list-untagged.js';
