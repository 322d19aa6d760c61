import { jsonLine } from '../../foundation/text/index.js';
import type { RecordView } from '../../records/index.js';
import { csvHead, csvRecord } from './csv-record.js';
import type { LineFormat } from './export-order.js';

interface LineWriting {
  /** Stands before the first line. */
  readonly head: string;
  readonly line: (record: RecordView) => string;
}

export const lineFormats: Record<LineFormat, LineWriting> = {
  jsonl: { head: '', line: jsonLine },
  csv: { head: csvHead, line: csvRecord },
};

/** Text of a whole page at a time. */
export async function* recordLines(
  pages: AsyncIterable<readonly RecordView[]>,
  format: LineFormat,
): AsyncGenerator<string> {
  const { head, line } = lineFormats[format];
  if (head) yield head;
  for await (const page of pages) if (page.length > 0) yield page.map(line).join('');
}
