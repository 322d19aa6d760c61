import { Injectable } from '@nestjs/common';
import { DiaryExchange } from '../../service-notes/index.js';
import type { JobReport, Night, NightlyJob } from './nightly-job.js';

/** Lays notes in the folders of diary systems and reads their receipts. */
@Injectable()
export class ExchangeWithDiaryJob implements NightlyJob {
  readonly name = 'diary';

  constructor(private readonly diary: DiaryExchange) {}

  async run({ stop }: Night): Promise<JobReport> {
    const { handedOver, receipts, refused, unreachable } = await this.diary.exchange(stop);
    return { done: { handedOver, receipts, refused, unreachable }, hasGaps: refused + unreachable > 0 };
  }
}
