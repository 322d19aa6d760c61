const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Breaks a text into lines no wider than `width`: between words, and within a word that is wider than a line. */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, widthOf));
}

function breakParagraph(paragraph: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  const words = paragraph.match(/\S+\s*|\s+/g) ?? [];
  for (const part of words.flatMap((word) => breakWord(word, width, widthOf))) {
    if (line !== '' && lineWidth + widthOf(part.trimEnd()) > width) {
      lines.push(line);
      [line, lineWidth] = ['', 0];
    }
    line += part;
    lineWidth += widthOf(part);
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word.trimEnd()) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let partWidth = 0;
  for (const { segment } of segmenter.segment(word)) {
    const segmentWidth = widthOf(segment);
    if (part !== '' && partWidth + segmentWidth > width) {
      parts.push(part);
      [part, partWidth] = ['', 0];
    }
    part += segment;
    partWidth += segmentWidth;
  }
  return [...parts, part];
}
