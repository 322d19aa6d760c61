import { Injectable } from '@nestjs/common';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { lockForDeciding, noteChanges, takeRecordsToAsk, type Following } from '../records/index.js';
import { addWords } from './add-words.js';
import { prepareAsking, readChannelStandings, type Asking } from './asking.rows.js';
import type { ClassificationInForce } from './classification-in-force.js';
import type { ClassificationScheme } from './classification-scheme.js';
import { addUpClasses, listFollowers, writeClasses, type ClassAnswer } from './classes.rows.js';
import { ClassMemory } from './class-memory.js';
import { factColumns, type FactRow } from './fact-columns.js';
import { keepPostWordings } from './post-wordings.rows.js';
import { RestrictByClass, type RestrictingClass } from './restrict-by-class.service.js';

const recordsAtATime = 5000;
const job = 'classify';
const isTop = 'r.thread_item_id = r.platform_item_id';

/** Gives records their classes by rule: follows the feed of changes, and asks everything again when the rules change. */
@Injectable()
export class ClassifyRecordsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: RestrictByClass,
  ) {}

  /** Answers how many records were asked. Killed anywhere, it goes on from the last committed batch. */
  async classifyChanges(
    inForce: ClassificationInForce,
    schemes: readonly ClassificationScheme[],
    stop?: AbortSignal,
  ): Promise<number> {
    const asking = await prepareAsking(inForce.rules, this.database);
    const restricting = await this.access.listRestricting(schemes);
    const round = new ClassifyingRound(asking, new ClassMemory(inForce), restricting, this.access);
    const ignoring = ['class', 'trigger', 'registration', ...(asking.asked.threadClass ? [] : ['thread-class'])];
    const channels = await readChannelStandings([...inForce.refs.values()], this.database);
    const standings = withRestricting(channels, restricting);
    const following = { job, ignoring, standings };
    for (let records = 0; ;) {
      stop?.throwIfAborted();
      const batch = await this.database.inTransaction((tx) => round.classifyNext(following, this.clock.now(), tx));
      records += batch.records;
      if (!batch.isLast) continue;
      if (records > 0) await this.database.inTransaction(addUpClasses);
      return records;
    }
  }

  /** By rule, as the last night left it. Of these records creators' records; null: everyone's. */
  async countByRule(recordsCreatorIds: readonly number[] | null): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.read<{ ruleId: string; records: number }>(
      `SELECT w.rule_id AS "ruleId", sum(t.records)::float8 AS records
         FROM class_tally t JOIN rule_wording w ON w.ref = t.rule_ref
        WHERE $1::int[] IS NULL OR t.records_creator_id = ANY ($1) GROUP BY 1`,
      [recordsCreatorIds],
    );
    return new Map(rows.map(({ ruleId, records }) => [ruleId, records]));
  }
}

class ClassifyingRound {
  constructor(
    private readonly asking: Asking,
    private readonly memory: ClassMemory,
    private readonly restricting: readonly RestrictingClass[],
    private readonly access: RestrictByClass,
  ) {}

  async classifyNext(
    following: Following,
    now: Date,
    tx: Transaction,
  ): Promise<{ readonly records: number; readonly isLast: boolean }> {
    const { recordIds, isLast } = await takeRecordsToAsk(following, recordsAtATime, tx);
    if (recordIds.length === 0) return { records: 0, isLast };
    // Before their classes: a person who gives a class locks in that order too.
    if (this.restricting.length > 0) await lockForDeciding(recordIds, tx);
    const touched = this.asking.asked.repeats ? await keepPostWordings(recordIds, tx) : [];
    // What begins threads comes first: the rest may follow its class.
    const tops = await this.answer(recordIds, isTop, now, tx);
    const followers = await listFollowers(tops, tx);
    const others = await this.answer(recordIds, `NOT ${isTop}`, now, tx);
    await noteChanges(
      [
        ...[...tops, ...others].map((recordId) => ({ recordId, change: 'class' as const })),
        ...touched.map((recordId) => ({ recordId, change: 'repeats' as const })),
        ...followers.map((recordId) => ({ recordId, change: 'thread-class' as const })),
      ],
      tx,
    );
    await this.access.restrict(recordIds, this.restricting, { kind: 'service' }, tx);
    return { records: recordIds.length, isLast };
  }

  private async answer(recordIds: readonly string[], which: string, now: Date, tx: Transaction): Promise<string[]> {
    const { columns, joins } = factColumns(this.asking.asked);
    const rows = await tx.query<FactRow>(
      `SELECT ${columns} FROM record r ${joins}
        WHERE r.id = ANY ($1) AND ${which}
          AND NOT EXISTS (SELECT FROM record_class c WHERE c.record_id = r.id AND c.basis = 'person')`,
      [recordIds],
    );
    const facts = await addWords(rows, this.asking.finder);
    const answers = facts.map((one): ClassAnswer => ({
      ...this.memory.answerFor(one),
      recordId: one.id,
      recordsCreatorId: one.recordsCreatorId,
      channelId: one.channelId,
      decidedBy: null,
      reason: null,
    }));
    return writeClasses(answers, now, tx);
  }
}

/** Where other classes restrict than last time, every record is asked, whether its class is another or not. */
function withRestricting(
  standings: ReadonlyMap<number, string>,
  restricting: readonly RestrictingClass[],
): ReadonlyMap<number, string> {
  if (restricting.length === 0) return standings;
  const said = JSON.stringify(restricting.map(({ recordsCreatorId, code }) => [recordsCreatorId, code]));
  return new Map([...standings].map(([channelId, standing]) => [channelId, `${standing} ${said}`]));
}
