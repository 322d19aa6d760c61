import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { addWords, prepareAsking, readChannelStandings, type Asking } from '../classification/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { takeRecordsToAsk, type Following } from '../records/index.js';
import {
  renewOutlook,
  listDueForAsking,
  noteReckoned,
  writeAssessments,
  type AssessedRecord,
} from './assessments.rows.js';
import { AssessmentMemory } from './assessment-memory.js';
import { selectFacts, type RecordFactRow } from './record-facts.rows.js';
import type { RulesInForce } from './rules-in-force.js';

const recordsAtATime = 5000;
const job = 'assess';

/** How many records were asked, and of how many the answer is another than before. */
export interface AssessmentCount {
  readonly asked: number;
  readonly changed: number;
}

/** Stores what the rules say of each record; asks only what changed, and whose day has come. */
@Injectable()
export class AssessRecordsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Killed anywhere, it goes on from the last committed batch. */
  async assessChanges(inForce: RulesInForce, stop?: AbortSignal): Promise<AssessmentCount> {
    const asking = await prepareAsking(inForce.rules, this.database);
    const round = new AssessingRound(inForce, asking, this.clock.today());
    const ignoring = asking.asked.threadClass ? [] : ['thread-class'];
    const standings = await readChannelStandings([...inForce.refs.values()], this.database);
    const following = { job, ignoring, standings };
    const total = { asked: 0, changed: 0 };
    for (let isLast = false; !isLast;) {
      stop?.throwIfAborted();
      const batch = await this.database.inTransaction((tx) => round.assessNext(following, tx));
      total.asked += batch.asked;
      total.changed += batch.changed;
      isLast = batch.isLast;
    }
    await this.database.inTransaction(async (tx) => {
      if (total.changed > 0) await renewOutlook(tx);
      await noteReckoned(this.clock.now(), tx);
    });
    return total;
  }
}

class AssessingRound {
  private readonly memory: AssessmentMemory;

  constructor(
    private readonly inForce: RulesInForce,
    private readonly asking: Asking,
    private readonly today: Temporal.PlainDate,
  ) {
    this.memory = new AssessmentMemory(inForce.rules, today);
  }

  async assessNext(following: Following, tx: Transaction): Promise<AssessmentCount & { readonly isLast: boolean }> {
    const { recordIds, isLast } = await takeRecordsToAsk(following, recordsAtATime, tx);
    const due = isLast ? await listDueForAsking(this.today.toString(), recordsAtATime, tx) : [];
    const ids = [...recordIds, ...due];
    if (ids.length === 0) return { asked: 0, changed: 0, isLast };
    const rows = await tx.query<RecordFactRow>(`${selectFacts(this.asking.asked)} WHERE r.id = ANY ($1)`, [ids]);
    const records = await addWords(rows, this.asking.finder);
    const answers = records.map((record): AssessedRecord => {
      const answer = this.memory.assess(record);
      return {
        record,
        answer,
        ruleRef: answer.rule && this.refOf(answer.rule),
        clashing: answer.clashing.map((one) => this.refOf(one)),
      };
    });
    const changed = await writeAssessments(answers, this.today.toString(), tx);
    return { asked: ids.length, changed, isLast: isLast && due.length < recordsAtATime };
  }

  private refOf(rule: RulesInForce['rules'][number]): number {
    return this.inForce.refs.get(rule)!;
  }
}
