import { Injectable } from '@nestjs/common';
import { decidingAs, type Acting, type Reach } from '../foundation/access/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { registrationDeciders } from '../registration/index.js';
import { getTaker, type Taker } from './queue/get-taker.js';
import { listCreators } from './queue/list-creators.rows.js';
import type { QueuePlace } from './queue/queue-place.js';
import {
  countItems,
  findItem,
  glanceAtItems,
  listItems,
  type QueueCount,
  type QueueGlance,
} from './queue/queue.rows.js';
import {
  claimMs,
  claimNamed,
  claimNext,
  forgetSkipped,
  releaseClaim,
  releaseClaims,
  renewOwnClaim,
  skipItem,
} from './queue/turns.rows.js';
import type { TriageItem } from './triage-item.js';
import { TriageRefused } from './triage-refused.js';

export interface QueuePage {
  readonly items: readonly TriageItem[];
  /** The place after which the next page begins; null on the last. */
  readonly next: QueuePlace | null;
}

/** The registrar's queue: what is to be decided of, the oldest duty first. No two people get the same. */
@Injectable()
export class TriageQueue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * What the person has before them already, else the oldest duty that nobody has. What they put behind comes again when
   * the rest has been offered. Null where nothing waits for them. @throws TriageRefused `persons-only`
   */
  async takeNext(acting: Acting): Promise<TriageItem | null> {
    const taker = getTaker(acting);
    return this.database.inTransaction(async (tx) => {
      const taking = await this.takingOf(taker, tx);
      const id = (await renewOwnClaim(taking, tx)) ?? (await claimNext(taking, tx)) ?? (await nextRound());
      return id === null ? null : findItem(id, taker.reach, this.clock.now(), tx);

      async function nextRound(): Promise<string | null> {
        return (await forgetSkipped(taker.personId, tx)) ? claimNext(taking, tx) : null;
      }
    });
  }

  /** A certain one, as somebody picks it from the list. @throws TriageRefused */
  async take(recordId: string, acting: Acting): Promise<TriageItem> {
    const taker = getTaker(acting);
    return this.database.inTransaction(async (tx) => {
      const taking = await this.takingOf(taker, tx);
      const known = await findItem(recordId, taker.reach, taking.now, tx);
      if (!known) throw new TriageRefused('not-in-queue', recordId);
      if (!(await claimNamed(recordId, taking, tx))) throw new TriageRefused('claimed-by-other', recordId);
      return (await findItem(recordId, taker.reach, taking.now, tx))!;
    });
  }

  /** Others may have it. */
  async release(recordId: string, acting: Acting): Promise<void> {
    const { personId } = getTaker(acting);
    return this.database.inTransaction((tx) => releaseClaim(recordId, personId, tx));
  }

  /** All that the person has before them: they leave the queue, or turn to something else in it. */
  async releaseAll(acting: Acting): Promise<void> {
    const { personId } = getTaker(acting);
    return this.database.inTransaction((tx) => releaseClaims(personId, tx));
  }

  /** As `release`; it is offered to this person again when the rest has been. */
  async skip(recordId: string, acting: Acting): Promise<void> {
    const { personId } = getTaker(acting);
    return this.database.inTransaction(async (tx) => {
      await releaseClaim(recordId, personId, tx);
      await skipItem(recordId, personId, tx);
    });
  }

  count(acting: Acting): Promise<QueueCount> {
    const { reach } = decidingAs(acting, registrationDeciders);
    return countItems(reach, this.lookOf(acting), this.reading);
  }

  /** As `count`, for a page that must not wait for it. */
  glance(acting: Acting): Promise<QueueGlance> {
    const { reach } = decidingAs(acting, registrationDeciders);
    return glanceAtItems(reach, this.lookOf(acting), this.reading);
  }

  /** The oldest duty first. */
  async listQueue(acting: Acting, after: QueuePlace | null, limit: number): Promise<QueuePage> {
    const { reach } = decidingAs(acting, registrationDeciders);
    const creators = await listCreators(reach, this.reading);
    const items = await listItems(creators, { after, limit: limit + 1, now: this.clock.now() }, this.reading);
    const page = items.slice(0, limit);
    return { items: page, next: items.length > limit ? page.at(-1)! : null };
  }

  /** Null where it does not wait, or is another records creator's. */
  findItem(recordId: string, acting: Acting): Promise<TriageItem | null> {
    const { reach }: { readonly reach: Reach } = decidingAs(acting, registrationDeciders);
    return findItem(recordId, reach, this.clock.now(), this.reading);
  }

  private readonly reading: Pick<Transaction, 'query'> = {
    query: (sql, parameters) => this.database.read(sql, parameters),
  };

  private lookOf({ actor }: Acting) {
    const personId = actor.kind === 'person' ? actor.id : null;
    return { personId, now: this.clock.now(), today: this.clock.today().toString() };
  }

  private async takingOf({ personId, reach }: Taker, tx: Transaction) {
    const now = this.clock.now();
    const until = new Date(now.getTime() + claimMs);
    return { personId, recordsCreatorIds: await listCreators(reach, tx), now, until };
  }
}
