import type { PdfParts } from './read-pdf.js';

const drawing = /(?:^|\s)(?:Tj|TJ|Do|S|f)$/;

/** What the pages show outside all marked content: neither in the structure nor said to be outside it (PDF/UA-1, 7.1). */
export function listUntagged({ contents }: PdfParts): string[] {
  return contents.flatMap((content) => {
    let depth = 0;
    return content.split('\n').filter((line) => {
      if (/ (?:BDC|BMC)$/.test(line)) depth += 1;
      if (line === 'EMC') depth -= 1;
      return depth === 0 && drawing.test(line.replace(/ Q$/, ''));
    });
  });
}
