import type { Channel } from '../../../../channels/index.js';
import type { RecordView } from '../../../../records/index.js';
import type { QueueGlance, QueuePlace, TriageItem } from '../../../../triage/index.js';

export interface TriageQueueProps {
  readonly items: readonly TriageItem[];
  readonly records: ReadonlyMap<string, RecordView>;
  readonly channels: ReadonlyMap<number, Channel>;
  readonly glance: QueueGlance;
  /** Calendar day. */
  readonly today: string;
  /** Who asks. */
  readonly personId: number | null;
  readonly isFirst: boolean;
  readonly next: QueuePlace | null;
  readonly hasLeft: boolean;
  readonly refused: 'redan' | 'annan' | null;
  readonly formToken: string | null;
}
