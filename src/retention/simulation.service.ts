import { Injectable } from '@nestjs/common';
import { addWords, prepareAsking, type Asking } from '../classification/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database } from '../foundation/database/index.js';
import type { CheckedRules } from './check-rules.js';
import { compareTried, type EffectRow } from './effect.js';
import type { OutlookRow } from './outlook.js';
import { selectFacts, type RecordFactRow } from './record-facts.rows.js';
import { RuleTrial, type TriedRecord } from './rule-trial.js';
import { Tally } from './tally.js';

/** Rules to try, in force or not. */
export type RulesToTry = Pick<CheckedRules, 'rules' | 'classification'>;

export interface Comparison {
  readonly effects: readonly EffectRow[];
  readonly unchanged: number;
}

const recordsAtATime = 2000;

/** Tries rules on the records without writing anything; memory holds one batch, and what begins threads. */
@Injectable()
export class SimulationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What would fall due when. Of these records creators' records; null: everyone's. */
  async simulate(
    rules: RulesToTry,
    recordsCreatorIds: readonly number[] | null,
    stop?: AbortSignal,
  ): Promise<OutlookRow[]> {
    const trial = new RuleTrial(rules, this.clock.today());
    const tally = new Tally<Omit<OutlookRow, 'records'>>();
    for await (const record of this.tryAll([rules], [trial], recordsCreatorIds, stop)) {
      const { recordClass, answer } = trial.try(record);
      const { rule, outcome, expectedOn } = answer;
      tally.add({
        recordsCreatorId: record.recordsCreatorId,
        channelId: record.channelId,
        recordClass,
        ruleId: rule?.id ?? null,
        ruleVersion: rule?.version ?? null,
        outcome,
        expectedIn: expectedOn === null ? null : Number.parseInt(expectedOn, 10),
      });
    }
    return tally.list();
  }

  /** What the second would change of what the first says. */
  async compare(
    before: RulesToTry,
    after: RulesToTry,
    recordsCreatorIds: readonly number[] | null,
    stop?: AbortSignal,
  ): Promise<Comparison> {
    const today = this.clock.today();
    const [old, young] = [new RuleTrial(before, today), new RuleTrial(after, today)];
    const tally = new Tally<Omit<EffectRow, 'records'>>();
    let unchanged = 0;
    for await (const record of this.tryAll([before, after], [old, young], recordsCreatorIds, stop)) {
      const effect = compareTried(old.try(record), young.try(record));
      if (effect) tally.add(effect);
      else unchanged++;
    }
    return { effects: tally.list(), unchanged };
  }

  /** Every record, after the trials have learned what begins threads. */
  private async *tryAll(
    schedules: readonly RulesToTry[],
    trials: readonly RuleTrial[],
    recordsCreatorIds: readonly number[] | null,
    stop?: AbortSignal,
  ): AsyncGenerator<TriedRecord> {
    const rules = schedules.flatMap((schedule) => [...schedule.rules, ...schedule.classification]);
    const asking = await prepareAsking(rules, this.database);
    const whose = `($1::int[] IS NULL OR r.records_creator_id = ANY ($1))`;
    if (asking.asked.threadClass)
      for await (const top of this.readRecords(asking, `${whose} AND top.id IS NULL`, recordsCreatorIds, stop))
        for (const trial of trials) trial.learnTop(top);
    yield* this.readRecords(asking, whose, recordsCreatorIds, stop);
  }

  private async *readRecords(
    asking: Asking,
    which: string,
    recordsCreatorIds: readonly number[] | null,
    stop?: AbortSignal,
  ): AsyncGenerator<TriedRecord> {
    const topId = asking.asked.threadClass ? 'top.id' : 'NULL::bigint';
    const sql = selectFacts(
      asking.asked,
      `${topId} AS "topId", coalesce(own_class.basis = 'person', false) AS "isClassedByHand", own_class.class AS "classByHand"`,
    );
    const rows = this.database.streamRows<RecordFactRow & TriedRecord>(
      `${sql} WHERE ${which}`,
      [recordsCreatorIds],
      recordsAtATime,
    );
    let batch: (RecordFactRow & TriedRecord)[] = [];
    for await (const row of rows) {
      batch.push(row);
      if (batch.length < recordsAtATime) continue;
      stop?.throwIfAborted();
      yield* await addWords(batch, asking.finder);
      batch = [];
    }
    yield* await addWords(batch, asking.finder);
  }
}
