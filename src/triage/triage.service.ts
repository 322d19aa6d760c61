import { Injectable } from '@nestjs/common';
import { decidingAs, type Acting, type Deciding } from '../foundation/access/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { getReached, lockForDeciding, noteChanges } from '../records/index.js';
import { registrationDeciders, RegistrationsService, type NewDecision } from '../registration/index.js';
import { AlertOfficers } from './alerts/alert-officers.service.js';
import { raiseAlerts } from './alerts/alerts.rows.js';
import { listAlike, lockItems, returnItems, type LockedItem } from './queue/decided.rows.js';
import { getTaker } from './queue/get-taker.js';
import { claimMs } from './queue/turns.rows.js';
import { removeItems } from './sorting/items.rows.js';
import { TriageRefused } from './triage-refused.js';

/** What is done in the same transaction as a decision: a service note's draft. */
export type AlsoDo = (decisionId: string, tx: Transaction) => Promise<void>;

/** Of many at once with the same text. */
export type LightDecision = Pick<NewDecision, 'reason'> & { readonly decision: 'kept-ordered' | 'insignificant' };

const mostAlike = 500;
const nothingMore: AlsoDo = () => Promise.resolve();

/** Decides of what waits in the queue (OSL 5:1), and takes decisions back. */
@Injectable()
export class TriageService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registrations: RegistrationsService,
    private readonly alerts: AlertOfficers,
  ) {}

  /**
   * Of what the person has before them, or nobody has. Answers the decision's number.
   * @throws TriageRefused, RegistrationRefused, RecordOutOfReach
   */
  async decide(decision: NewDecision, acting: Acting, also: AlsoDo = nothingMore): Promise<string> {
    const taker = getTaker(acting);
    return this.inDeed(decision, taker, async (ids, tx) => {
      this.refuseOthers(ids, await lockItems(ids, tx), taker.personId);
      return this.decideOf(ids, decision, taker, also, tx);
    });
  }

  /** Of records by their numbers, whether they wait or not: by a system, or from a record's page. Throws as `decide`. */
  decideNamed(decision: NewDecision, acting: Acting, also: AlsoDo = nothingMore): Promise<string> {
    const deciding = decidingAs(acting, registrationDeciders);
    return this.inDeed(decision, deciding, async (ids, tx) => {
      this.refuseClaimed(await lockItems(ids, tx), acting.actor.kind === 'person' ? acting.actor.id : null);
      return this.decideOf(ids, decision, deciding, also, tx);
    });
  }

  /** Of all that wait with the same text as this one, at most 500. Answers the decision and its records. */
  async decideAlike(
    recordId: string,
    { decision, reason }: LightDecision,
    acting: Acting,
  ): Promise<{ readonly decisionId: string; readonly recordIds: readonly string[] }> {
    const taker = getTaker(acting);
    const { personId } = taker;
    return this.database.inTransaction(async (tx) => {
      const found = await listAlike({ recordId, personId, now: this.clock.now(), most: mostAlike }, tx);
      await lockForDeciding([recordId, ...found], tx);
      await getReached([recordId], taker.reach, tx);
      const items = await lockItems([recordId, ...found], tx);
      this.refuseOthers([recordId], items, personId);
      const recordIds = items.filter((item) => !this.isOthers(item, personId)).map((item) => item.recordId);
      const light: NewDecision = { recordIds, decision, reason, secrecy: 'not-suspected', entry: null };
      const decisionId = await this.decideOf(recordIds, light, taker, nothingMore, tx);
      return { decisionId, recordIds };
    });
  }

  /**
   * Takes a decision back; its records wait again, before whoever took it back. Rules that were in force say at the next
   * sorting why they may matter. Answers the records. @throws RegistrationRefused, RecordOutOfReach
   */
  undo(decisionId: string, acting: Acting): Promise<readonly string[]> {
    const { actor, reach } = decidingAs(acting, registrationDeciders);
    const [now, personId] = [this.clock.now(), actor.kind === 'person' ? actor.id : null];
    return this.database.inTransaction(async (tx) => {
      const ids = await this.registrations.undo(decisionId, { actor, reach }, tx);
      // Nobody can have a channel's whole past before them.
      const claimant = ids.length <= mostAlike ? personId : null;
      await returnItems(ids, 'undone', { personId: claimant, now, until: new Date(now.getTime() + claimMs) }, tx);
      await noteChanges(
        ids.map((recordId) => ({ recordId, change: 'registration' as const })),
        tx,
      );
      return ids;
    });
  }

  /** Our own that may be secret are told of as soon as the decision stands. */
  private async inDeed(
    { recordIds, secrecy }: NewDecision,
    { reach }: Deciding,
    deed: (ids: readonly string[], tx: Transaction) => Promise<string>,
  ): Promise<string> {
    const ids = [...new Set(recordIds)];
    const decisionId = await this.database.inTransaction(async (tx) => {
      await getReached(ids, reach, tx);
      return deed(ids, tx);
    });
    if (secrecy === 'suspected') this.alerts.sendSoon();
    return decisionId;
  }

  private async decideOf(
    recordIds: readonly string[],
    decision: NewDecision,
    deciding: Deciding,
    also: AlsoDo,
    tx: Transaction,
  ): Promise<string> {
    const decisionId = await this.registrations.decide({ ...decision, recordIds }, deciding, tx);
    await removeItems(recordIds, tx);
    if (decision.secrecy === 'suspected') await raiseAlerts(recordIds, 'decided', this.clock.now(), tx);
    await also(decisionId, tx);
    return decisionId;
  }

  private refuseOthers(recordIds: readonly string[], items: readonly LockedItem[], personId: number): void {
    const missing = recordIds.find((id) => !items.some((item) => item.recordId === id));
    if (missing !== undefined) throw new TriageRefused('not-in-queue', missing);
    this.refuseClaimed(
      items.filter((item) => recordIds.includes(item.recordId)),
      personId,
    );
  }

  private refuseClaimed(items: readonly LockedItem[], personId: number | null): void {
    const claimed = items.find((item) => this.isOthers(item, personId));
    if (claimed) throw new TriageRefused('claimed-by-other', claimed.recordId);
  }

  private isOthers({ claimedBy, claimedUntil }: LockedItem, personId: number | null): boolean {
    return claimedBy !== personId && claimedUntil !== null && claimedUntil > this.clock.now();
  }
}
