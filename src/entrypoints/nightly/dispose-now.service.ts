import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { ExecuteDisposalService, type BegunExecution } from '../../disposal/index.js';
import type { Acting } from '../../foundation/access/index.js';

/** Executes a list because a person asked for it, rather than at the next night. */
@Injectable()
export class DisposeNow implements BeforeApplicationShutdown {
  private readonly log = new Logger(DisposeNow.name);
  private readonly stop = new AbortController();
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly disposal: ExecuteDisposalService) {}

  /** Has begun when it answers, and goes on while nobody waits. @throws DisposalRefused */
  async begin(listId: number, acting: Acting): Promise<void> {
    const begun = await this.disposal.start(listId, acting, this.stop.signal);
    const work = this.finish(begun).finally(() => this.underWay.delete(work));
    this.underWay.add(work);
  }

  /** What is under way stops between two batches; the next night takes it up. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.underWay);
  }

  private async finish(begun: BegunExecution): Promise<void> {
    try {
      await begun.finish();
    } catch (error) {
      if (!this.stop.signal.aborted) this.log.error('A disposal that a person asked for failed', error);
    }
  }
}
