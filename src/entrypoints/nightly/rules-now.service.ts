import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Actor } from '../../foundation/audit/index.js';
import { RulesInForceService, type RulesInForce } from '../../retention/index.js';
import { AssessNow } from './assess-now.service.js';

/** Takes the rule files into use because a person asked for it, rather than at the next night. */
@Injectable()
export class RulesNow implements BeforeApplicationShutdown {
  private readonly log = new Logger(RulesNow.name);
  private readonly stop = new AbortController();
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly rules: RulesInForceService,
    private readonly assessNow: AssessNow,
  ) {}

  /** Records are asked again while nobody waits. Answers what is in force: the same as before where the files have faults. */
  async takeIntoUse(actor: Actor): Promise<RulesInForce> {
    const inForce = await this.rules.takeIntoUse(actor);
    const work = this.askRecords().finally(() => this.underWay.delete(work));
    this.underWay.add(work);
    return inForce;
  }

  /** Records are being asked under rules that somebody took into use in this process. */
  isUnderWay(): boolean {
    return this.underWay.size > 0;
  }

  /** What is under way stops between two batches; the next night takes it up. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.underWay);
  }

  private async askRecords(): Promise<void> {
    const { signal: stop } = this.stop;
    try {
      await this.assessNow.complete(stop);
    } catch (error) {
      if (!stop.aborted) this.log.error('Records could not be asked under rules that a person took into use', error);
    }
  }
}
