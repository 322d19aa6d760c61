import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { addWords, prepareAsking, type Asking } from '../classification/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { AssessmentMemory } from './assessment-memory.js';
import { assessRetention } from './assess-retention.js';
import { findRule } from './find-rule.js';
import { rawExchangeFacts, type ChannelOfExchanges } from './raw-exchange-facts.js';
import { selectFacts, type RecordFactRow } from './record-facts.rows.js';
import type { RetentionAssessment } from './retention-assessment.js';
import type { RulesInForce } from './rules-in-force.js';
import { RulesInForceService } from './rules-in-force.service.js';

/** What the rules in force come to now. */
export interface AnswerNow {
  readonly outcome: RetentionAssessment['outcome'];
  readonly reason: RetentionAssessment['reason'];
  /** The wording of the rule, as records cite it. */
  readonly ruleRef: number | null;
  /** Calendar day. */
  readonly dueOn: string | null;
}

export type RecordAnswerNow = AnswerNow & { readonly recordClass: string | null };

/** Asks the rules once more, purely, before something is proposed or destroyed; writes nothing. */
@Injectable()
export class AskAgainService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rules: RulesInForceService,
  ) {}

  /** The one that was prepared before serves for as long as rules and day are the same. */
  async prepare(before: AskedAgain | null = null): Promise<AskedAgain> {
    const inForce = await this.rules.getInForce();
    const today = this.clock.today();
    if (before?.isOf(inForce, today)) return before;
    return new AskedAgain(inForce, await prepareAsking(inForce.rules, this.database), today);
  }
}

export class AskedAgain {
  private readonly memory: AssessmentMemory;
  private readonly ofExchanges = new Map<string, AnswerNow>();

  constructor(
    private readonly inForce: RulesInForce,
    private readonly asking: Asking,
    private readonly today: Temporal.PlainDate,
  ) {
    this.memory = new AssessmentMemory(inForce.rules, today);
  }

  isOf(inForce: RulesInForce, today: Temporal.PlainDate): boolean {
    return this.inForce.ruleSetId === inForce.ruleSetId && this.today.equals(today);
  }

  /** By record number; of one that does not exist, nothing. */
  async askRecords(recordIds: readonly string[], tx: Transaction): Promise<ReadonlyMap<string, RecordAnswerNow>> {
    const rows = await tx.query<RecordFactRow>(`${selectFacts(this.asking.asked)} WHERE r.id = ANY ($1)`, [recordIds]);
    const records = await addWords(rows, this.asking.finder);
    return new Map(
      records.map((record) => {
        const { outcome, reason, rule, dueOn } = this.memory.assess(record);
        const ruleRef = rule && this.inForce.refs.get(rule)!;
        return [record.id, { outcome, reason, ruleRef, dueOn, recordClass: record.recordClass }];
      }),
    );
  }

  /** @param receivedOn - calendar day on which the platform answered */
  askRawExchange(channel: ChannelOfExchanges, receivedOn: string): AnswerNow {
    const key = `${channel.channelId} ${receivedOn}`;
    const known = this.ofExchanges.get(key) ?? this.assessRawExchange(channel, receivedOn);
    this.ofExchanges.set(key, known);
    return known;
  }

  private assessRawExchange(channel: ChannelOfExchanges, receivedOn: string): AnswerNow {
    const facts = rawExchangeFacts(channel, Temporal.PlainDate.from(receivedOn));
    const found = findRule(facts, this.inForce.rules, 'raw-exchange');
    const { outcome, reason, dueOn } = assessRetention(found, facts, this.today);
    const ruleRef = found.kind === 'rule' ? this.inForce.refs.get(found.rule)! : null;
    return { outcome, reason, ruleRef, dueOn: dueOn?.toString() ?? null };
  }
}
