import { disposalKinds, type DisposalCertificate, type IssuedCertificate } from '../../../disposal/index.js';
import { origins } from '../../../records/index.js';
import {
  day,
  dayOrNull,
  instant,
  listOf,
  number,
  numberOrNull,
  object,
  oneOf,
  orNull,
  text,
  textOrNull,
} from '../answers/schema.js';
import { fieldTexts as t } from './texts.sv.js';

type Certificate = DisposalCertificate;
type ElementOf<List extends readonly unknown[]> = List[number];

const rule = object<ElementOf<Certificate['rules']>>({
  ruleId: text(t.ruleId),
  version: number(t.ruleVersion),
  checksum: text(t.checksum),
  title: text(t.title),
  wording: text(t.wording),
  decision: text(t.decision),
});

const counts = object<Certificate['counts']>({
  records: number(t.records),
  versions: number(t.versions),
  files: number(t.files),
  bytes: number(t.bytes),
  rawExchanges: number(t.rawExchanges),
  neighbours: number(t.neighbours),
});

const group = object<ElementOf<Certificate['groups']>>({
  channel: text(t.channel),
  class: textOrNull(t.class),
  ruleId: textOrNull(t.ruleId),
  ruleVersion: numberOrNull(t.ruleVersion),
  origin: orNull(oneOf(origins, t.origin)),
  records: number(t.records),
  oldest: dayOrNull(t.oldest),
  youngest: dayOrNull(t.youngest),
});

const spared = object<ElementOf<Certificate['spared']>>({
  subject: text(t.subject),
  because: listOf(text(), t.because),
});

const failure = object<ElementOf<Certificate['failures']>>({
  store: text(t.store),
  failure: text(t.failure),
  attempts: number(t.failureAttempts),
});

export const issuedCertificateSchema = object<IssuedCertificate>({
  listId: number(t.listId),
  name: text(t.name),
  kind: oneOf(disposalKinds, t.kind),
  recordsCreator: text(t.recordsCreator),
  issuedAt: instant(t.issuedAt),
  sha256: text(t.sha256),
});

export const certificateSchema = object<Certificate>({
  name: text(t.name),
  listId: number(t.listId),
  kind: oneOf(disposalKinds, t.kind),
  recordsCreator: text(t.recordsCreator),
  reason: textOrNull(t.reason),
  policeReference: textOrNull(t.policeReference),
  rules: listOf(rule, t.rules),
  counts,
  groups: listOf(group, t.groups),
  oldest: dayOrNull(t.oldest),
  youngest: dayOrNull(t.youngest),
  selection: text(t.selection),
  method: text(t.method),
  proposedBy: text(t.proposedBy),
  proposedAt: instant(t.proposedAt),
  approvedBy: text(t.approvedBy),
  approvedAt: instant(t.approvedAt),
  executedBy: text(t.executedBy),
  beganAt: instant(t.beganAt),
  endedAt: instant(t.endedAt),
  attempts: number(t.attempts),
  review: object<Certificate['review']>({
    read: number(t.read),
    struck: number(t.struck),
    prolonged: number(t.prolonged),
  }),
  approvedSet: object<Certificate['approvedSet']>({
    lines: number(t.approvedLines),
    sha256: text(t.approvedSha256),
  }),
  holdsInForce: number(t.holdsInForce),
  spared: listOf(spared, t.spared),
  failures: listOf(failure, t.failures),
  filesThatStay: number(t.filesThatStay),
  stillOnPlatform: number(t.stillOnPlatform),
  backupsUntil: day(t.backupsUntil),
  annex: object<Certificate['annex']>({ lines: number(t.annexLines), sha256: text(t.annexSha256) }),
});
