import type { RecordView } from '../../records/index.js';
import { origins, recordTexts, states, texts } from './texts.sv.js';

export function printRecord(record: RecordView): string {
  const label = (name: string, value: string) => `  ${name.padEnd(16)} ${value}`;
  const t = recordTexts;
  return [
    t.heading(record.id, origins[record.origin], record.recordsCreator),
    label(t.platform, `${record.platform}, ${record.platformItemId}`),
    label(t.permalink, record.permalink ?? t.none),
    label(t.author, record.author.displayName ?? texts.anonymous),
    label(
      t.published,
      record.publishedAt ? `${record.publishedAt} ${t.publishedAtIs[record.publishedAtIs]}` : t.unknownTime,
    ),
    label(
      record.origin === 'received' ? t.receivedAt : t.drawnUpAt,
      record.receivedAt ?? record.drawnUpAt ?? t.unknownTime,
    ),
    label(t.captured, record.capturedAt),
    label(t.state, `${states[record.state]} (${record.stateSince})`),
    ...record.versions.flatMap((version) => [
      '',
      t.version(version.n, version.editedAt ?? version.capturedAt),
      ...version.text.split('\n').map((line) => `    ${line}`),
      `    SHA-256 ${version.sha256}`,
    ]),
    ...record.attachments.map((a) =>
      t.attachment(a.sha256 ?? a.failure ?? t.notFetched, a.mediaType ?? '', a.altText ?? t.none),
    ),
  ].join('\n');
}
