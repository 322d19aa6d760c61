import { holdGrounds } from '../../../holds/index.js';
import {
  accesses,
  origins,
  recordStates,
  registrations,
  retentionOutcomes,
  type RecordView,
  type VersionView,
} from '../../../records/index.js';
import {
  day,
  dayOrNull,
  instant,
  instantOrNull,
  listOf,
  nothing,
  number,
  numberOrNull,
  object,
  oneOf,
  orNull,
  schemaRef,
  text,
  textOrNull,
  truth,
} from '../answers/schema.js';
import { texts } from './texts.sv.js';

export const kinds = ['post', 'comment', 'reply', 'message', 'snapshot'] as const satisfies RecordView['kind'][];

const version = object<VersionView>({
  n: number(),
  text: text(),
  links: listOf(text()),
  editedAt: instantOrNull(),
  capturedAt: instant(),
  sha256: text(),
  sealedDigest: text(texts.sealedDigest),
  exchangeId: text(),
  bytesOffset: number(),
  mediaSha256: listOf(text()),
});

const attachment = object<RecordView['attachments'][number]>(
  {
    sha256: textOrNull(),
    mediaType: textOrNull(),
    bytes: numberOrNull(),
    altText: textOrNull(),
    url: text(),
    failure: text(),
  },
  ['failure'],
);

const author = object<RecordView['author']>(
  { platformId: textOrNull(), displayName: textOrNull(), absentBecause: text(texts.absentBecause) },
  ['absentBecause'],
);

const retention = object<RecordView['retention']>({
  outcome: oneOf(retentionOutcomes, texts.outcome),
  ruleId: textOrNull(),
  ruleVersion: numberOrNull(),
  dueOn: dayOrNull(texts.dueOn),
  sentence: text(texts.retentionSentence),
});

const hold = object<RecordView['holds'][number]>({ id: number(), ground: oneOf(holdGrounds) });

const secrecyMarking = object<NonNullable<RecordView['secrecyMarking']>>({
  provision: text(),
  markedOn: day(),
  authority: text(),
});

export const recordSchema = object<RecordView>(
  {
    id: text(),
    channelId: number(),
    recordsCreatorId: number(),
    recordsCreator: text(),
    platform: text(),
    platformItemId: text(),
    permalink: textOrNull(),
    kind: oneOf(kinds),
    origin: oneOf(origins, texts.origin),
    author,
    parentId: textOrNull(),
    parentItemId: textOrNull(),
    firstParentItemId: textOrNull(),
    threadId: textOrNull(),
    publishedAt: instantOrNull(),
    publishedAtIs: oneOf(['platform', 'author', 'unknown']),
    receivedAt: instantOrNull(texts.receivedAt),
    drawnUpAt: instantOrNull(texts.drawnUpAt),
    capturedAt: instant(),
    text: text(),
    language: textOrNull(),
    state: oneOf(recordStates, texts.state),
    stateSince: instant(),
    latestVersion: number(),
    versions: listOf(version),
    attachments: listOf(attachment),
    class: textOrNull(texts.class),
    classReasons: listOf(text(), texts.classReasons),
    retention,
    holds: listOf(hold, texts.holds),
    registration: oneOf(registrations, texts.registration),
    awaitsDiary: truth(texts.awaitsDiary),
    access: oneOf(accesses, texts.access),
    secrecyMarking: orNull(secrecyMarking),
    removedByUs: orNull(schemaRef('Removal')),
    destroyedOn: nothing(),
  },
  ['receivedAt', 'drawnUpAt'],
);
