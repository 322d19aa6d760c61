import type { Channel } from '../channels/index.js';
import type { CapturingHttp } from '../foundation/http/index.js';
import type { CaptureRun } from './capture-run.js';
import type { CaptureTarget, Connector } from './connectors/index.js';
import type { RunEvidence } from './evidence/run-evidence.js';
import type { ItemCounts } from './receipt.js';
import type { CaptureSetting } from './to-new-record.js';

/** One run over one channel, before its account is confirmed. */
export interface CaptureWork {
  readonly run: CaptureRun;
  readonly channel: Channel;
  readonly connector: Connector;
  readonly evidence: RunEvidence;
  /** Fires when the work is to stop, for whatever reason. */
  readonly signal: AbortSignal;
  /** Fires with it where the database took the claim away. */
  readonly claimLost: AbortSignal;
  /** Told while the run goes on: how many items came. */
  readonly progress: (items: number) => void;
}

/** Everything that the steps of one run share once the account is confirmed. */
export interface CaptureSession extends CaptureWork {
  readonly target: CaptureTarget;
  readonly http: CapturingHttp;
  readonly setting: CaptureSetting;
  readonly platformCounts: ItemCounts | null;
}

/** A step stops between two batches, never inside one. */
export function stopIfAsked({ signal }: CaptureWork): void {
  signal.throwIfAborted();
}
