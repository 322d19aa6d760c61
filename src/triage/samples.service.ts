import { Injectable } from '@nestjs/common';
import { decidingAs, idsWithin, type Acting, type Deciding } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { getReached, noteChanges } from '../records/index.js';
import { isUndone, registrationDeciders, RegistrationsService } from '../registration/index.js';
import { returnItems } from './queue/decided.rows.js';
import { claimMs } from './queue/turns.rows.js';
import { TriageRefused } from './triage-refused.js';

/** A record that a rule has counted as insignificant. */
export interface SampledRecord {
  readonly recordId: string;
  readonly decisionId: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly decidedAt: Date;
}

/** What a rule has decided since a day, and what people have said of it. */
export interface RuleCount {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly describes: string;
  readonly decided: number;
  readonly agreed: number;
  readonly overturned: number;
}

/** A rule's decision `d` about a record `o` that stands, and at which no person has looked. */
const standing = `
  FROM registration_decision d
  JOIN registration_decision_record o ON o.decision_id = d.id
  JOIN record_registration k ON k.record_id = o.record_id AND k.registration = 'insignificant'
  JOIN rule_wording w ON w.ref = d.rule_ref
 WHERE d.basis = 'rule' AND NOT ${isUndone('d', 'o.record_id')}
   AND NOT EXISTS (SELECT FROM registration_decision_record later WHERE later.record_id = o.record_id AND later.decision_id > d.id)
   AND NOT EXISTS (SELECT FROM triage_sample s WHERE s.record_id = o.record_id)
   AND NOT EXISTS (SELECT FROM triage_item i WHERE i.record_id = o.record_id)`;

/** Lets people look at samples of what rules have decided. */
@Injectable()
export class TriageSamples {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly registrations: RegistrationsService,
  ) {}

  /** By chance, of those at which nobody has looked. */
  draw(acting: Acting, count: number): Promise<SampledRecord[]> {
    const { reach } = decidingAs(acting, registrationDeciders);
    return this.database.read(
      `SELECT o.record_id AS "recordId", d.id AS "decisionId", w.rule_id AS "ruleId", w.version AS "ruleVersion",
              d.decided_at AS "decidedAt" ${standing} AND ($1::int[] IS NULL OR d.records_creator_id = ANY ($1))
        ORDER BY random() LIMIT $2`,
      [idsWithin(reach), count],
    );
  }

  /** What was decided since then, by rule; the busiest first. */
  countByRule(acting: Acting, since: Date): Promise<RuleCount[]> {
    const { reach } = decidingAs(acting, registrationDeciders);
    return this.database.read(
      `SELECT w.rule_id AS "ruleId", w.version AS "ruleVersion", w.describes, sum(counted.decided)::int AS decided,
              sum(counted.agreed)::int AS agreed, sum(counted.overturned)::int AS overturned
         FROM registration_decision d JOIN rule_wording w ON w.ref = d.rule_ref
        CROSS JOIN LATERAL (
          SELECT count(*) AS decided, count(*) FILTER (WHERE s.outcome = 'agreed') AS agreed,
                 count(*) FILTER (WHERE s.outcome = 'overturned') AS overturned
            FROM registration_decision_record o LEFT JOIN triage_sample s ON s.record_id = o.record_id
           WHERE o.decision_id = d.id) counted
        WHERE d.basis = 'rule' AND d.decided_at >= $2 AND ($1::int[] IS NULL OR d.records_creator_id = ANY ($1))
        GROUP BY w.ref, w.rule_id, w.version, w.describes ORDER BY decided DESC, w.rule_id, w.version`,
      [idsWithin(reach), since],
    );
  }

  /** The rule was right. @throws TriageRefused, RecordOutOfReach */
  agree(recordId: string, acting: Acting): Promise<void> {
    const deciding = decidingAs(acting, registrationDeciders);
    return this.database.inTransaction(async (tx) => void (await this.note(recordId, 'agreed', deciding, tx)));
  }

  /** The rule was wrong: nothing is decided of it any more, and it waits before whoever says so. Throws as `agree`. */
  overturn(recordId: string, acting: Acting): Promise<void> {
    const deciding = decidingAs(acting, registrationDeciders);
    const [now, personId] = [this.clock.now(), acting.actor.kind === 'person' ? acting.actor.id : null];
    return this.database.inTransaction(async (tx) => {
      const decisionId = await this.note(recordId, 'overturned', deciding, tx);
      await this.registrations.undoFor(recordId, decisionId, deciding, tx);
      await returnItems([recordId], 'overturned', { personId, now, until: new Date(now.getTime() + claimMs) }, tx);
      await noteChanges([{ recordId, change: 'registration' }], tx);
    });
  }

  private async note(
    recordId: string,
    outcome: 'agreed' | 'overturned',
    { actor, reach }: Deciding,
    tx: Transaction,
  ): Promise<string> {
    await getReached([recordId], reach, tx);
    const [standingNow] = await tx.query<{ decisionId: string }>(
      `SELECT d.id AS "decisionId" ${standing} AND o.record_id = $1`,
      [recordId],
    );
    const made = await tx.query(
      `INSERT INTO triage_sample (record_id, sampled_by, sampled_at, outcome)
       SELECT o.record_id, $2, $3, $4 ${standing} AND o.record_id = $1 ON CONFLICT DO NOTHING RETURNING record_id`,
      [recordId, actorName(actor), this.clock.now(), outcome],
    );
    if (!standingNow || made.length === 0) throw new TriageRefused('not-to-be-sampled', recordId);
    const subject = { kind: 'record', id: recordId };
    await this.audit.note({ actor, deed: `sample-${outcome}`, subject, details: {} }, tx);
    return standingNow.decisionId;
  }
}
