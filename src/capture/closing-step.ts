import type { ChannelStanding } from './channel-standings.service.js';
import type { CoverageReceipt } from './receipt.js';

/** How far the closing of a channel has come: the last capture stands between a channel and its end. */
export type ClosingStep =
  | { readonly kind: 'not-captured' }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'captured'; readonly receipt: CoverageReceipt };

/** After an hour more may have come to the channel. */
const lastCaptureHoldsMs = 3_600_000;

export function closingStep({ receipt, isUnderWay }: ChannelStanding, now: Date): ClosingStep {
  if (isUnderWay) return { kind: 'under-way' };
  if (receipt === null || now.getTime() - Date.parse(receipt.finishedAt) > lastCaptureHoldsMs)
    return { kind: 'not-captured' };
  return { kind: 'captured', receipt };
}
