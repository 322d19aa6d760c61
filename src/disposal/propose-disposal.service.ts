import { Injectable } from '@nestjs/common';
import { isWithin, reachOf, type Acting } from '../foundation/access/index.js';
import { actorName, Audit, type Actor } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, rowSet, type Transaction } from '../foundation/database/index.js';
import { ExchangeDisposalService } from '../capture/index.js';
import { listHoldsOn, listHoldsOnChannels } from '../holds/index.js';
import { AskAgainService, type AskedAgain } from '../retention/index.js';
import { listChannelsOfExchanges } from './channels-of-exchanges.rows.js';
import { disposers } from './disposal-keepers.js';
import { DisposalRefused } from './disposal-refused.js';
import { getPerson, personOrService } from './get-person.js';
import { insertList } from './lists.rows.js';

export type ProposedKind = 'retention' | 'raw-exchanges';

const recordsAtATime = 5000;

interface DueRecord {
  readonly id: string;
  readonly channelId: number;
  readonly origin: string;
  readonly datedOn: string | null;
}

/** Puts what is due on lists, for persons to read. */
@Injectable()
export class ProposeDisposalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly askAgain: AskAgainService,
    private readonly exchanges: ExchangeDisposalService,
    private readonly audit: Audit,
  ) {}

  /** The night's work: for each records creator and kind at most one list waits to be read. Answers the new lists. */
  async proposeDue(stop?: AbortSignal): Promise<readonly number[]> {
    const creators = await this.database.read<{ id: number }>(`SELECT id FROM records_creator ORDER BY id`);
    const made: number[] = [];
    for (const { id } of creators)
      for (const kind of ['retention', 'raw-exchanges'] as const) {
        stop?.throwIfAborted();
        const list = await this.tryPropose(id, kind, { kind: 'service' });
        if (typeof list === 'number') made.push(list);
      }
    return made;
  }

  /** As a person asks for it. @throws DisposalRefused where nothing is due, or a list of the kind waits to be read */
  async propose(recordsCreatorId: number, kind: ProposedKind, acting: Acting): Promise<number> {
    getPerson(acting.actor);
    if (!isWithin(reachOf(acting, disposers), recordsCreatorId)) throw new DisposalRefused('out-of-reach');
    const list = await this.tryPropose(recordsCreatorId, kind, acting.actor);
    if (typeof list !== 'number') throw list;
    return list;
  }

  private async tryPropose(
    recordsCreatorId: number,
    kind: ProposedKind,
    actor: Actor,
  ): Promise<number | DisposalRefused> {
    const proposedByPerson = personOrService(actor);
    const asked = await this.askAgain.prepare();
    return this.database.inTransaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('propose disposal'), $1)`, [recordsCreatorId]);
      const waiting = await findWaiting(recordsCreatorId, kind, tx);
      if (waiting) return new DisposalRefused('list-waits', waiting);
      const today = this.clock.today();
      const lines =
        kind === 'retention'
          ? new DueRecordLines(asked, today.toString())
          : new DueExchangeLines(asked, this.exchanges);
      const addLines = await lines.findDue(recordsCreatorId, tx);
      if (!addLines) return nothingDue();
      const list = await insertList(
        {
          recordsCreatorId,
          kind,
          reason: null,
          policeReference: null,
          proposedBy: actorName(actor),
          proposedByPerson,
          proposedAt: this.clock.now(),
          year: today.year,
        },
        tx,
      );
      const count = await addLines(list.id);
      if (count === 0) {
        await tx.query(`DELETE FROM disposal_list WHERE id = $1`, [list.id]);
        return nothingDue();
      }
      const subject = { kind: 'disposal-list', id: String(list.id) };
      await this.audit.note({ actor, deed: 'disposal-proposed', subject, details: { name: list.name, count } }, tx);
      return list.id;
    });
  }
}

function nothingDue(): DisposalRefused {
  return new DisposalRefused('nothing-due');
}

async function findWaiting(recordsCreatorId: number, kind: ProposedKind, tx: Transaction): Promise<string | null> {
  const [list] = await tx.query<{ name: string }>(
    `SELECT name FROM disposal_list WHERE records_creator_id = $1 AND kind = $2 AND state = 'proposed' LIMIT 1`,
    [recordsCreatorId, kind],
  );
  return list?.name ?? null;
}

/** On no open list, and not spared by a reviewer for now. */
const isFree = `
  NOT EXISTS (SELECT FROM disposal_line o WHERE o.record_id = a.record_id AND o.is_open)
  AND NOT EXISTS (SELECT FROM disposal_exemption x WHERE x.record_id = a.record_id AND (x.until IS NULL OR x.until >= $2::date))`;

/** Puts what is due on a list; answers how many lines that were. */
type AddLines = (listId: number) => Promise<number>;

interface DueDay {
  readonly channelId: number;
  readonly sentOn: string;
  readonly ruleRef: number | null;
  readonly dueOn: string | null;
}

class DueRecordLines {
  constructor(
    private readonly asked: AskedAgain,
    private readonly today: string,
  ) {}

  async findDue(recordsCreatorId: number, tx: Transaction): Promise<AddLines | null> {
    const [due] = await tx.query(
      `SELECT FROM record_assessment a
        WHERE a.records_creator_id = $1 AND a.outcome = 'due-for-disposal' AND a.due_on <= $2::date AND ${isFree} LIMIT 1`,
      [recordsCreatorId, this.today],
    );
    return due === undefined ? null : (listId) => this.add(listId, recordsCreatorId, tx);
  }

  /** What is stored is asked once more before it stands on a list; what is held is left out. */
  private async add(listId: number, recordsCreatorId: number, tx: Transaction): Promise<number> {
    let after = { dueOn: '-infinity', id: '0' };
    let added = 0;
    for (;;) {
      const due = await tx.query<DueRecord & { dueOn: string }>(
        `SELECT r.id, r.channel_id AS "channelId", r.origin, a.due_on AS "dueOn",
                (r.counts_from AT TIME ZONE 'Europe/Stockholm')::date AS "datedOn"
           FROM record_assessment a JOIN record r ON r.id = a.record_id
          WHERE a.records_creator_id = $1 AND a.outcome = 'due-for-disposal' AND a.due_on <= $2::date
            AND (a.due_on, a.record_id) > ($3::date, $4::bigint) AND ${isFree}
          ORDER BY a.due_on, a.record_id LIMIT $5`,
        [recordsCreatorId, this.today, after.dueOn, after.id, recordsAtATime],
      );
      added += await this.insert(listId, due, tx);
      const last = due.at(-1);
      if (!last || due.length < recordsAtATime) return added;
      after = last;
    }
  }

  private async insert(listId: number, due: readonly DueRecord[], tx: Transaction): Promise<number> {
    const ids = due.map(({ id }) => id);
    const [answers, holds] = [await this.asked.askRecords(ids, tx), await listHoldsOn(ids, tx)];
    const lines = due.flatMap((record) => {
      const answer = answers.get(record.id);
      return answer?.outcome === 'due-for-disposal' && !holds.has(record.id) ? [{ record, answer }] : [];
    });
    if (lines.length === 0) return 0;
    const rows = rowSet(
      'i',
      lines,
      {
        record_id: ['bigint', ({ record }) => record.id],
        channel_id: ['integer', ({ record }) => record.channelId],
        class: ['text', ({ answer }) => answer.recordClass],
        origin: ['text', ({ record }) => record.origin],
        dated_on: ['date', ({ record }) => record.datedOn],
        rule_ref: ['integer', ({ answer }) => answer.ruleRef],
        due_on: ['date', ({ answer }) => answer.dueOn],
      },
      2,
    );
    await tx.query(
      `INSERT INTO disposal_line (list_id, record_id, channel_id, class, origin, dated_on, rule_ref, due_on)
       SELECT $1, i.* FROM ${rows.sql}`,
      [listId, ...rows.parameters],
    );
    return lines.length;
  }
}

class DueExchangeLines {
  constructor(
    private readonly asked: AskedAgain,
    private readonly exchanges: ExchangeDisposalService,
  ) {}

  /** Day by day, since all that a channel answered on one day falls due together. */
  async findDue(recordsCreatorId: number, tx: Transaction): Promise<AddLines | null> {
    const days = await this.listDueDays(recordsCreatorId, tx);
    return days.length === 0 ? null : (listId) => this.add(listId, days, tx);
  }

  private async add(listId: number, days: readonly DueDay[], tx: Transaction): Promise<number> {
    const rows = rowSet(
      'd',
      days,
      {
        channel_id: ['integer', (d) => d.channelId],
        sent_on: ['date', (d) => d.sentOn],
        rule_ref: ['integer', (d) => d.ruleRef],
        due_on: ['date', (d) => d.dueOn],
      },
      2,
    );
    const [added] = await tx.query<{ count: number }>(
      `WITH added AS (
         INSERT INTO disposal_line (list_id, exchange_id, channel_id, origin, dated_on, rule_ref, due_on)
         SELECT $1, e.id, e.channel_id, 'received', d.sent_on, d.rule_ref, d.due_on
           FROM ${rows.sql} JOIN exchange e ON e.channel_id = d.channel_id
            AND e.sent_at >= d.sent_on::timestamp AT TIME ZONE 'Europe/Stockholm'
            AND e.sent_at < (d.sent_on + 1)::timestamp AT TIME ZONE 'Europe/Stockholm'
           JOIN capture_run r ON r.id = e.run_id AND r.state = 'done'
          WHERE NOT EXISTS (SELECT FROM disposal_line o WHERE o.exchange_id = e.id AND o.is_open)
          ORDER BY e.sent_at, e.id
         RETURNING 1)
       SELECT count(*)::int AS count FROM added`,
      [listId, ...rows.parameters],
    );
    return added!.count;
  }

  private async listDueDays(recordsCreatorId: number, tx: Transaction): Promise<DueDay[]> {
    const channels = await listChannelsOfExchanges({ recordsCreatorId }, tx);
    const held = await listHoldsOnChannels([...channels.keys()], tx);
    const free = [...channels.keys()].filter((id) => !held.has(id));
    const days = await this.exchanges.listDays(free, tx);
    return days.flatMap(({ channelId, sentOn }) => {
      const { outcome, ruleRef, dueOn } = this.asked.askRawExchange(channels.get(channelId)!, sentOn);
      return outcome === 'due-for-disposal' ? [{ channelId, sentOn, ruleRef, dueOn }] : [];
    });
  }
}
