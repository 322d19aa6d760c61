import { buffer } from 'node:stream/consumers';
import { setImmediate as letOthersWork } from 'node:timers/promises';
import { showControls, xmlText } from '../text/index.js';
import { DocumentWriter } from './document-writer.js';
import { fontFiles } from './font-files.js';
import { identifyAsUniversal } from './identify-as-universal.js';
import { numberPages } from './number-pages.js';
import type { PdfContent } from './pdf-content.js';
import { looks, page } from './styles.js';
import { pdfTexts } from './texts.sv.js';
import { Typeface } from './typeface.js';

/** 2a can be read aloud; 1b is for readers and validators that know no other. */
export type Conformance = 'PDF/A-2a' | 'PDF/A-1b';

const versions = { 'PDF/A-2a': '1.7', 'PDF/A-1b': '1.4' } as const satisfies Record<Conformance, string>;
/** Blocks that are written at a stretch. */
const stretch = 50;

/**
 * PDF/A-2a (ISO 19005-2): everything that shows it is within it; with PDF/UA-1 (ISO 14289-1) beside it, so that its
 * structure can be read aloud. What the fonts cannot show is spelled out.
 */
export async function renderPdf(content: PdfContent, conformance: Conformance = 'PDF/A-2a'): Promise<Buffer> {
  const document = await openDocument(content, conformance);
  const bytes = buffer(document);
  const typeface = new Typeface(document);
  const writer = new DocumentWriter(document, typeface, looks[content.layout ?? 'report']);
  for (const [at, block] of content.blocks.entries()) {
    writer.write(block);
    if (at % stretch === 0) await letOthersWork();
  }
  writer.end();
  numberPages(document, typeface, content.title);
  document.end();
  return bytes;
}

async function openDocument(content: PdfContent, conformance: Conformance): Promise<PDFKit.PDFDocument> {
  const { title, subject, madeAt } = content;
  // Only here: it takes long to load, and most starts make no document.
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    pdfVersion: versions[conformance],
    subset: conformance,
    tagged: true,
    lang: 'sv-SE',
    displayTitle: true,
    font: fontFiles.regular,
    bufferPages: true,
    info: {
      Title: holdable(title),
      Subject: holdable(subject),
      Creator: pdfTexts.creator,
      Producer: 'PDFKit',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  });
  escapeMetadata(document);
  if (conformance === 'PDF/A-2a') identifyAsUniversal(document);
  return document;
}

/** pdfkit puts the texts of the information dictionary into XML as they are. */
function escapeMetadata(document: PDFKit.PDFDocument): void {
  const { info } = document;
  const endMetadata = document.endMetadata.bind(document);
  document.endMetadata = () => {
    for (const [name, value] of Object.entries(info))
      if (typeof value === 'string') Object.assign(info, { [name]: xmlText(value) });
    endMetadata();
  };
}

/** What the information dictionary and its XML can both hold, so that they say the same. */
function holdable(text: string): string {
  return showControls(text).replaceAll(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}
