import { inflateSync } from 'node:zlib';

/** What a PDF is made of, read from its bytes; enough for files that pdfkit writes. */
export interface PdfParts {
  /** Dictionaries, arrays and the trailer, without streams. */
  readonly structure: string;
  /** The metadata's XML. */
  readonly xmp: string;
  /** What draws the pages. */
  readonly contents: readonly string[];
}

export function readPdf(bytes: Buffer): PdfParts {
  const text = bytes.toString('latin1');
  // pdfkit ends a stream by \n alone: a \r before it is the stream's own last byte.
  const streams = [...text.matchAll(/<<((?:(?!endobj)[\s\S])*?)>>\s*stream\n([\s\S]*?)\nendstream/g)];
  const inflated = streams.map(([, dictionary = '', data = '']) => {
    const raw = Buffer.from(data, 'latin1');
    return { dictionary, body: dictionary.includes('FlateDecode') ? inflateSync(raw) : raw };
  });
  return {
    structure: text.replaceAll(/stream\r?\n[\s\S]*?\r?\nendstream/g, ''),
    xmp: inflated.find(({ dictionary }) => dictionary.includes('/Metadata'))?.body.toString('utf8') ?? '',
    contents: inflated
      .filter(({ dictionary, body }) => !/FontFile|Length1|\/Subtype|\/N \d/.test(dictionary) && body.includes(' Tf\n'))
      .map(({ body }) => body.toString('latin1')),
  };
}

/** Glyphs that the pages show; 0 stands for one that is missing. */
export function listGlyphs({ contents }: PdfParts): number[] {
  return contents.flatMap((content) =>
    [...content.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) =>
      [...hex.matchAll(/.{4}/g)].map(([glyph]) => parseInt(glyph, 16)),
    ),
  );
}
