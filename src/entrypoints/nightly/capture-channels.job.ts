import { Injectable } from '@nestjs/common';
import { NightCaptureService } from '../../capture/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

@Injectable()
export class CaptureChannelsJob implements NightlyJob {
  readonly name = 'capture';

  constructor(private readonly capture: NightCaptureService) {}

  async run({ channelIds, watch, stop }: Night): Promise<JobReport> {
    const receipts = await this.capture.workQueue(channelIds, watch, stop);
    return {
      done: { channels: receipts.length, new: receipts.reduce((sum, receipt) => sum + receipt.new, 0) },
      hasGaps: receipts.some((receipt) => receipt.status !== 'green'),
      receipts,
    };
  }
}
