import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import { ExecuteDisposalService } from '../../disposal/index.js';
import type { Acting } from '../../foundation/access/index.js';

/** How long a page waits; a refusal comes sooner. */
const patienceMs = 3000;

/** Executes a disposal list because a person asked for it. */
@Injectable()
export class DisposalNow implements BeforeApplicationShutdown {
  private readonly log = new Logger(DisposalNow.name);
  private readonly stop = new AbortController();
  private readonly underWay = new Set<Promise<unknown>>();

  constructor(private readonly disposal: ExecuteDisposalService) {}

  /** What takes long goes on by itself, and what is interrupted is taken up by the night. @throws DisposalRefused */
  async begin(listId: number, acting: Acting): Promise<'done' | 'under-way'> {
    const enough = new AbortController();
    const work = this.disposal.execute(listId, acting, this.stop.signal).then(() => 'done' as const);
    this.keep(work);
    const patience = setTimeout(patienceMs, 'under-way' as const, { signal: enough.signal }).catch(() => work);
    try {
      const answer = await Promise.race([work, patience]);
      if (answer === 'under-way') work.catch((error: unknown) => this.tell(error));
      return answer;
    } finally {
      enough.abort();
    }
  }

  /** What is under way stops between two batches. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await Promise.allSettled(this.underWay);
  }

  private keep(work: Promise<unknown>): void {
    this.underWay.add(work);
    const forget = () => this.underWay.delete(work);
    work.then(forget, forget);
  }

  private tell(error: unknown): void {
    if (!this.stop.signal.aborted) this.log.error('A disposal that a person asked for was interrupted', error);
  }
}
