import { stockholmTime } from '../../foundation/clock/index.js';
import { byteOrderMark, csvLine } from '../../foundation/text/index.js';
import { recordWords, type RecordView } from '../../records/index.js';
import { fitCell } from './fit-cell.js';
import { exportTexts } from './texts.sv.js';

const { columns } = exportTexts;

const cells: Record<keyof typeof columns, (record: RecordView) => string | null | undefined> = {
  id: (r) => r.id,
  origin: (r) => recordWords.origin[r.origin],
  recordsCreator: (r) => r.recordsCreator,
  platform: (r) => r.platform,
  channel: (r) => String(r.channelId),
  kind: (r) => recordWords.kind[r.kind],
  author: (r) => r.author.displayName,
  published: (r) => swedish(r.publishedAt),
  received: (r) => swedish(r.receivedAt),
  drawnUp: (r) => swedish(r.drawnUpAt),
  captured: (r) => swedish(r.capturedAt),
  text: (r) => r.text,
  state: (r) => recordWords.state[r.state],
  versions: (r) => String(r.versions.length),
  parent: (r) => r.parentId,
  thread: (r) => r.threadId,
  permalink: (r) => r.permalink,
  files: (r) => r.attachments.flatMap((file) => file.sha256 ?? []).join(' '),
  altTexts: (r) => r.attachments.flatMap((file) => file.altText ?? []).join('\n'),
  platformItemId: (r) => r.platformItemId,
  authorId: (r) => r.author.platformId,
};

/** Marks the text as UTF-8 for spreadsheets, then names the columns. */
export const csvHead = `${byteOrderMark}${csvLine(Object.values(columns))}`;

/** The latest version of a record; the whole record is in its JSON. */
export function csvRecord(record: RecordView): string {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  return csvLine(names.map((name) => fitCell(cells[name](record) ?? '')));
}

function swedish(instant: string | null | undefined): string | null {
  return instant ? stockholmTime(new Date(instant)) : null;
}
