import { platformName } from '../../capture/index.js';
import { stockholmTime } from '../../foundation/clock/index.js';
import { groundWords, type HoldGround } from '../../holds/index.js';
import { recordWords, type RecordView } from '../../records/index.js';
import { registrationWords } from '../../registration/index.js';
import { recordTexts as t } from './record-texts.sv.js';

const textOnOneLine = 74;

/** Two lines of a list: what it is, and how it begins. */
export function recordLines(record: RecordView): string {
  const at = time(record.publishedAt ?? record.capturedAt).slice(0, 16);
  const text = record.text.replace(/\s+/g, ' ').trim();
  const shown = text.length > textOnOneLine ? `${text.slice(0, textOnOneLine - 1).trimEnd()}…` : text;
  return t.line(record.id, at, recordWords.origin[record.origin], authorOf(record), shown || t.noText);
}

/** Everything about one record. */
export function printRecord(record: RecordView): string {
  return [
    t.heading(record.id, recordWords.origin[record.origin], record.recordsCreator),
    ...facts(record).map(([name, value]) => `  ${name.padEnd(16)} ${value}`),
    ...record.versions.flatMap((version) => [
      '',
      t.version(version.n, time(version.editedAt ?? version.capturedAt)),
      ...version.text.split('\n').map((line) => `    ${line}`),
      `    SHA-256 ${version.sha256}`,
    ]),
    ...record.attachments.map((file) =>
      t.attachment(
        file.mediaType ?? t.unknownType,
        file.sha256 ?? file.failure ?? t.notFetched,
        file.altText ?? t.none,
      ),
    ),
  ].join('\n');
}

function facts(record: RecordView): [name: string, value: string][] {
  const isReceived = record.origin === 'received';
  return [
    [t.kind, recordWords.kind[record.kind]],
    [t.channel, `${record.channelId} (${platformName(record.platform)})`],
    [t.itemId, record.platformItemId],
    [t.permalink, record.permalink ?? t.none],
    [t.author, authorOf(record)],
    [
      t.published,
      record.publishedAt ? `${time(record.publishedAt)}${t.publishedAtIs[record.publishedAtIs]}` : t.unknownTime,
    ],
    [isReceived ? t.receivedAt : t.drawnUpAt, time((isReceived ? record.receivedAt : record.drawnUpAt) ?? null)],
    [t.captured, time(record.capturedAt)],
    [t.state, t.stateSince(recordWords.state[record.state], time(record.stateSince))],
    ...removal(record),
    [t.registration, record.awaitsDiary ? t.awaitsDiary : registrationWords.registration[record.registration]],
    ...secrecy(record),
    [t.class, record.class ?? t.unclassified],
    ...record.classReasons.map((reason): [string, string] => [t.classReason, reason]),
    [t.retention, record.retention.sentence],
    ...record.holds.map(({ id, ground }): [string, string] => [
      t.hold,
      t.heldBy(id, groundWords[ground as HoldGround]),
    ]),
    ...(record.parentId ? [[t.parent, record.parentId] as [string, string]] : []),
  ];
}

function secrecy({ access, secrecyMarking }: RecordView): [string, string][] {
  const marked =
    secrecyMarking && t.marked(secrecyMarking.provision, secrecyMarking.markedOn, secrecyMarking.authority);
  return [
    ...(access === 'restricted' ? [[t.access, registrationWords.access.restricted] as [string, string]] : []),
    ...(marked === null ? [] : [[t.secrecyMarking, marked] as [string, string]]),
  ];
}

function removal({ removedByUs }: RecordView): [string, string][] {
  if (removedByUs === null) return [];
  const { removedOn, removedBy, ground, reason } = removedByUs;
  return [[t.removedByUs, t.removed(removedOn, removedBy, recordWords.removalGround[ground], reason)]];
}

/** What the municipality itself wrote without naming anybody is the board's. */
function authorOf({ author, origin, recordsCreator }: RecordView): string {
  return author.displayName ?? (origin === 'drawn-up' ? recordsCreator : t.anonymous);
}

function time(instant: string | null): string {
  return instant === null ? t.unknownTime : stockholmTime(new Date(instant));
}
