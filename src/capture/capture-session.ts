import type { Channel } from '../channels/index.js';
import type { CapturingHttp } from '../foundation/http/index.js';
import type { CaptureRun } from './capture-run.js';
import type { Problem } from './channel-problem.js';
import type { CaptureTarget, Connector } from './connectors/index.js';
import type { RunEvidence } from './evidence/run-evidence.js';
import type { ItemCounts } from './receipt.js';
import type { CaptureSetting } from './to-new-record.js';

/** Everything that the steps of one run over one channel share. */
export interface CaptureSession {
  readonly run: CaptureRun;
  readonly channel: Channel;
  readonly connector: Connector;
  readonly target: CaptureTarget;
  readonly http: CapturingHttp;
  readonly evidence: RunEvidence;
  readonly setting: CaptureSetting;
  readonly platformCounts: ItemCounts | null;
  readonly signal: AbortSignal;
  /** Told while the run goes on: how many items came so far. */
  readonly progress: (items: number) => void;
  /** Gaps met on the way; they make the receipt amber. */
  readonly problems: Problem[];
}

/** A step stops between two batches, never inside one. */
export function stopIfAsked(session: CaptureSession): void {
  session.signal.throwIfAborted();
}
