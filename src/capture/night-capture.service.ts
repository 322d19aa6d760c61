import { Injectable } from '@nestjs/common';
import { ChannelsService } from '../channels/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Configuration } from '../foundation/config/index.js';
import { CaptureRunsService } from './capture-runs.service.js';
import { latestSlot } from './capture-slot.js';
import { CaptureService, type CaptureProgress } from './capture.service.js';
import type { CoverageReceipt } from './receipt.js';

/** Which channels at once; a platform is spared by each channel asking in its own turn. */
const channelsAtOnce = 3;

export interface NightWatch {
  readonly progress: CaptureProgress;
  readonly closed: (receipt: CoverageReceipt) => void;
}

/** A night's capture, shared by every instance that takes part. */
@Injectable()
export class NightCaptureService {
  constructor(
    private readonly channels: ChannelsService,
    private readonly runs: CaptureRunsService,
    private readonly capture: CaptureService,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  /** Puts every open channel's latest slot in the queue; a slot that was missed while the service stood still is caught up. */
  async proposeDue(): Promise<void> {
    const now = this.clock.now();
    const open = await this.channels.listOpen();
    const come = open
      .map(({ id, rhythm, registeredAt }) => ({
        channelId: id,
        registeredAt,
        slot: latestSlot(now, rhythm, this.configuration.nightAt),
      }))
      .filter(({ slot, registeredAt }) => slot >= registeredAt);
    await this.runs.propose(await this.runs.listUnserved(come));
  }

  /** Puts channels in the queue at a given slot, whatever their rhythm. */
  async proposeAt(slot: Date, channelIds: readonly number[]): Promise<void> {
    await this.runs.propose(channelIds.map((channelId) => ({ channelId, slot })));
  }

  /** Works until nothing waits, of these open channels where given; answers the receipts of this instance's part. */
  async workQueue(
    channelIds: readonly number[] | null,
    watch: NightWatch,
    stop: AbortSignal,
  ): Promise<readonly CoverageReceipt[]> {
    const open = (await this.channels.listOpen()).map(({ id }) => id);
    const wanted = open.filter((id) => channelIds === null || channelIds.includes(id));
    const receipts: CoverageReceipt[] = [];
    const worker = async () => {
      while (!stop.aborted) {
        const claimed = await this.runs.claimNext(wanted);
        if (!claimed) return;
        const receipt = await this.capture.captureChannel(claimed, watch.progress, stop);
        receipts.push(receipt);
        watch.closed(receipt);
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: channelsAtOnce }, worker));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return receipts;
  }
}
