export const disposalKinds = ['retention', 'raw-exchanges', 'emergency', 'withdrawal'] as const;
/**
 * What a list is for: records whose period is over, raw exchanges whose period is over, criminal content that must be
 * gone everywhere at once (nödborttagning), or what was captured by mistake and is no public record (återtagen infångning).
 */
export type DisposalKind = (typeof disposalKinds)[number];

export const disposalStates = ['proposed', 'approved', 'executing', 'executed', 'cancelled'] as const;
export type DisposalState = (typeof disposalStates)[number];

/** What a reviewer has said of a line; a line without a mark has not been read by anybody. */
export const lineMarks = ['read', 'struck', 'prolonged'] as const;
export type LineMark = (typeof lineMarks)[number];

export type LineOutcome = 'destroyed' | 'spared';

/** Gallringsförslag, and what became of it. Days are calendar days in Europe/Stockholm. */
export interface DisposalList {
  readonly id: number;
  /** `Kommunstyrelsen 2026:3`: typed by whoever approves; never used again. */
  readonly name: string;
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly kind: DisposalKind;
  readonly state: DisposalState;
  /** Of an emergency removal or a withdrawal. */
  readonly reason: string | null;
  readonly policeReference: string | null;
  readonly proposedBy: string;
  readonly proposedByPerson: number | null;
  readonly proposedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedByPerson: number | null;
  readonly approvedAt: Date | null;
  /** SHA-256, hex, of the exact set that was approved. */
  readonly setSha256: string | null;
  /** The first day on which it may be executed; until then it is cooling off. */
  readonly executableFrom: string | null;
  readonly executedBy: string | null;
  readonly beganAt: Date | null;
  readonly endedAt: Date | null;
  readonly attempts: number;
  readonly cancelledBy: string | null;
  readonly cancelledAt: Date | null;
  readonly cancellingReason: string | null;
  readonly lines: LineCounts;
}

export interface LineCounts {
  readonly all: number;
  readonly unmarked: number;
  readonly read: number;
  readonly struck: number;
  readonly prolonged: number;
  readonly destroyed: number;
  readonly spared: number;
}

/** One record, or one raw exchange, of a list. */
export interface DisposalLine {
  readonly id: string;
  readonly recordId: string | null;
  readonly exchangeId: string | null;
  readonly channelId: number;
  readonly class: string | null;
  readonly origin: 'received' | 'drawn-up' | null;
  /** The day that retention counts from. */
  readonly datedOn: string | null;
  readonly ruleRef: number | null;
  readonly dueOn: string | null;
  readonly mark: LineMark | null;
  readonly markedBy: string | null;
  readonly reason: string | null;
  readonly prolongedTo: string | null;
  readonly outcome: LineOutcome | null;
  /** In Swedish: why it was spared. */
  readonly because: readonly string[];
}
