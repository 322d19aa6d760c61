import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import { ClassifyRecordsService } from '../../classification/index.js';
import { AssessRecordsService, RulesInForceService } from '../../retention/index.js';
import { AlertOfficers, SortRecordsService } from '../../triage/index.js';

/** How long a page waits; far more than one person's deed takes. */
const patienceMs = 4000;

/** Asks the rules in force of what was just captured or decided. Only the night, or who may, takes changed files into use. */
@Injectable()
export class AssessNow implements BeforeApplicationShutdown {
  private readonly log = new Logger(AssessNow.name);
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | null = null;

  constructor(
    private readonly rules: RulesInForceService,
    private readonly classification: ClassifyRecordsService,
    private readonly sorting: SortRecordsService,
    private readonly alerts: AlertOfficers,
    private readonly assessing: AssessRecordsService,
  ) {}

  /** What takes long goes on by itself, and what fails is taken up by the night. */
  async begin(): Promise<'done' | 'under-way'> {
    const enough = new AbortController();
    const work = this.joinNext().then(() => 'done' as const);
    const patience = setTimeout(patienceMs, 'under-way' as const, { signal: enough.signal }).catch(() => work);
    const answer = await Promise.race([work, patience]);
    enough.abort();
    return answer;
  }

  /** Ends when everything has been asked. */
  async complete(stop: AbortSignal): Promise<void> {
    const inForce = await this.rules.getInForce();
    await this.classification.classifyChanges(inForce.classification, inForce.schemes, stop);
    const { alerts } = await this.sorting.sortChanges(inForce.triage, stop);
    if (alerts > 0) this.alerts.sendSoon();
    await this.assessing.assessChanges(inForce, stop);
  }

  /** What is under way stops between two batches. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.waiting;
    await this.running;
  }

  /** One at a time: what waits begins after every deed that has joined it. */
  private joinNext(): Promise<void> {
    this.waiting ??= this.running.then(() => {
      this.waiting = null;
      this.running = this.work();
      return this.running;
    });
    return this.waiting;
  }

  private async work(): Promise<void> {
    try {
      await this.complete(this.stop.signal);
    } catch (error) {
      if (!this.stop.signal.aborted) this.log.error('What a person decided could not be assessed at once', error);
    }
  }
}
