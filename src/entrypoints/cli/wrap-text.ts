/** Breaks between words, so that lines fit a terminal of 80 columns; lines after the first begin with `indent`. */
export function wrapText(text: string, indent: string, width = 80): string {
  const lines: string[] = [];
  for (const word of text.split(/(?<=\S) +/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(lines.length === 0 ? word : indent + word);
  }
  return lines.join('\n');
}
