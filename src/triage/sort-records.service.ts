import { Injectable } from '@nestjs/common';
import { stemWords, WordFinder } from '../classification/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { lockForDeciding, takeRecordsToAsk, type Following } from '../records/index.js';
import { RuleDecisions } from '../registration/index.js';
import { raiseAlerts } from './alerts/alerts.rows.js';
import type { TriageInForce } from './rules/triage-in-force.js';
import { noteSorted, queueItems, removeItems } from './sorting/items.rows.js';
import { groupSorted } from './sorting/group-sorted.js';
import { mayBeSecret } from './sorting/sort-record.js';
import { groupVersions, isBackFill, isSettled, sortOne, toItem, type SortedRecord } from './sorting/sorting-round.js';
import { readStandings, readTriageStandings, readVersions } from './sorting/standings.rows.js';

const recordsAtATime = 2000;
const job = 'triage';
/** What others say of a record, and how the platform shows it: gone from there, it is still to be decided of. */
const ignoring = [
  'class',
  'thread-class',
  'left-to-rules',
  'repeats',
  'trigger',
  'removal',
  'destroyed',
  'visible',
  'hidden-by-us',
  'gone',
  'unavailable',
];

/** What sorting came to, in records. */
export interface SortingCount {
  readonly asked: number;
  readonly insignificant: number;
  readonly keptOrdered: number;
  readonly queued: number;
  /** Of our own that may be secret: their officers are to be told at once. */
  readonly alerts: number;
}

/**
 * Sorts what comes in: what a decided rule counts as insignificant, what is older than its channel's triage, and what a
 * person is to decide of. Follows the feed of changes, and asks again when the rules or a channel's first day change.
 */
@Injectable()
export class SortRecordsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly decisions: RuleDecisions,
  ) {}

  /** Killed anywhere, it goes on from the last committed batch. */
  async sortChanges(inForce: TriageInForce, stop?: AbortSignal): Promise<SortingCount> {
    const words = inForce.suggestions.flatMap(({ conditions }) => conditions.flatMap((condition) => condition.words));
    const finder = await WordFinder.of(new Set(words), stemWords(this.database));
    const standings = await readTriageStandings([...inForce.refs.values()], this.database);
    const following = { job, ignoring, standings };
    const total = { asked: 0, insignificant: 0, keptOrdered: 0, queued: 0, alerts: 0 };
    for (let isLast = false; !isLast;) {
      stop?.throwIfAborted();
      const batch = await this.database.inTransaction((tx) => this.sortNext(following, inForce, finder, tx));
      isLast = batch === null;
      for (const key of Object.keys(total) as (keyof SortingCount)[]) total[key] += batch?.[key] ?? 0;
    }
    return total;
  }

  /** Null where nothing is left. */
  private async sortNext(
    following: Following,
    inForce: TriageInForce,
    finder: WordFinder,
    tx: Transaction,
  ): Promise<SortingCount | null> {
    const { recordIds, isLast } = await takeRecordsToAsk(following, recordsAtATime, tx);
    if (isLast) return null;
    const sorted = await this.sortAll(recordIds, inForce, finder, tx);
    return { ...(await this.carryOut(sorted, inForce, tx)), asked: recordIds.length };
  }

  private async sortAll(
    recordIds: readonly string[],
    inForce: TriageInForce,
    finder: WordFinder,
    tx: Transaction,
  ): Promise<SortedRecord[]> {
    const now = this.clock.now();
    const open = (await readStandings(recordIds, now, tx)).filter((row) => !isSettled(row)).map(({ id }) => id);
    if (open.length === 0) return [];
    await lockForDeciding(open, tx);
    const rows = await readStandings(open, now, tx);
    const versions = await readVersions(
      rows.filter((row) => !isBackFill(row)).map(({ id }) => id),
      tx,
    );
    const words = await finder.locateIn(versions.map(({ text }) => text));
    const byRecord = groupVersions(versions, words);
    return rows.map((row) => sortOne(row, byRecord.get(row.id) ?? [], inForce));
  }

  private async carryOut(
    sorted: readonly SortedRecord[],
    inForce: TriageInForce,
    tx: Transaction,
  ): Promise<Omit<SortingCount, 'asked'>> {
    const now = this.clock.now();
    const { insignificant, backFills } = groupSorted(sorted, inForce);
    const decided = [...insignificant, ...backFills].flatMap(({ recordIds }) => recordIds);
    await removeItems(decided, tx);
    for (const decision of insignificant) await this.decisions.decideInsignificant(decision, tx);
    for (const backFill of backFills) await this.decisions.keepOrdered(backFill, tx);
    const items = sorted.flatMap(toItem);
    await queueItems(items, now, tx);
    const secret = sorted.filter(({ judgement, sorted: { kind } }) => kind === 'queue' && mayBeSecret(judgement));
    const alerts = await raiseAlerts(
      secret.map(({ row }) => row.id),
      'suggested',
      now,
      tx,
    );
    await noteSorted(
      sorted.map(({ row }) => row),
      tx,
    );
    const countOf = (groups: readonly { readonly recordIds: readonly string[] }[]) =>
      groups.reduce((sum, { recordIds }) => sum + recordIds.length, 0);
    return { insignificant: countOf(insignificant), keptOrdered: countOf(backFills), queued: items.length, alerts };
  }
}
