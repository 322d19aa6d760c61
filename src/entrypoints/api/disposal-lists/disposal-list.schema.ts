import {
  disposalKinds,
  disposalStates,
  lineMarks,
  type GroupView,
  type LineCounts,
  type LineView,
  type ListView,
} from '../../../disposal/index.js';
import { origins } from '../../../records/index.js';
import {
  dayOrNull,
  instant,
  instantOrNull,
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

const counts = object<LineCounts>({
  all: number(t.all),
  unmarked: number(t.unmarked),
  read: number(t.read),
  struck: number(t.struck),
  prolonged: number(t.prolonged),
  destroyed: number(t.destroyed),
  spared: number(t.spared),
});

export const disposalListSchema = object<ListView>(
  {
    id: number(t.id),
    name: text(t.name),
    recordsCreatorId: number(t.recordsCreatorId),
    recordsCreator: text(t.recordsCreator),
    kind: oneOf(disposalKinds, t.kind),
    state: oneOf(disposalStates, t.state),
    reason: textOrNull(t.reason),
    policeReference: textOrNull(t.policeReference),
    proposedBy: text(t.proposedBy),
    proposedByPerson: numberOrNull(t.proposedByPerson),
    proposedAt: instant(t.proposedAt),
    approvedBy: textOrNull(t.approvedBy),
    approvedByPerson: numberOrNull(t.approvedByPerson),
    approvedAt: instantOrNull(t.approvedAt),
    setSha256: textOrNull(t.setSha256),
    currentSetSha256: text(t.currentSetSha256),
    executableFrom: dayOrNull(t.executableFrom),
    executedBy: textOrNull(t.executedBy),
    beganAt: instantOrNull(t.beganAt),
    endedAt: instantOrNull(t.endedAt),
    attempts: number(t.attempts),
    cancelledBy: textOrNull(t.cancelledBy),
    cancelledAt: instantOrNull(t.cancelledAt),
    cancellingReason: textOrNull(t.cancellingReason),
    lines: counts,
  },
  ['currentSetSha256'],
);

export const disposalLineSchema = object<LineView>({
  id: text(t.lineId),
  recordId: textOrNull(t.recordId),
  exchangeId: textOrNull(t.exchangeId),
  channelId: number(t.channelId),
  class: textOrNull(t.class),
  origin: orNull(oneOf(origins, t.origin)),
  datedOn: dayOrNull(t.datedOn),
  ruleId: textOrNull(t.ruleId),
  ruleVersion: numberOrNull(t.ruleVersion),
  dueOn: dayOrNull(t.dueOn),
  mark: orNull(oneOf(lineMarks, t.mark)),
  markedBy: textOrNull(t.markedBy),
  reason: textOrNull(t.lineReason),
  prolongedTo: dayOrNull(t.prolongedTo),
  outcome: orNull(oneOf(['destroyed', 'spared'], t.outcome)),
  because: listOf(text(), t.because),
});

export const disposalGroupSchema = object<GroupView>({
  channelId: number(t.channelId),
  class: textOrNull(t.class),
  ruleId: textOrNull(t.ruleId),
  ruleVersion: numberOrNull(t.ruleVersion),
  year: numberOrNull(t.year),
  lines: number(t.linesInGroup),
  unmarked: number(t.unmarked),
  read: number(t.read),
});

export const markedSchema = object<{ marked: number }>({ marked: number(t.marked) });
