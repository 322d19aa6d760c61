import { Injectable } from '@nestjs/common';
import { isDay } from '../channels/index.js';
import { idsWithin, reachOf, type Acting } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { disposalReviewers } from './disposal-keepers.js';
import { DisposalRefused } from './disposal-refused.js';
import { getPerson } from './get-person.js';
import { eitherCondition, type lineCondition, type LineFilter } from './line-filter.js';
import { getListLocked } from './lists.rows.js';

/** What a reviewer says of lines. */
export type NewMark =
  | { readonly mark: 'read' }
  /** Spared until somebody lets it be proposed again. */
  | { readonly mark: 'struck'; readonly reason: string }
  /** Spared to the end of that day. */
  | { readonly mark: 'prolonged'; readonly reason: string; readonly prolongedTo: string };

/** Lines by their numbers, all that a filter finds, or all that any of several does. */
export type ChosenLines =
  { readonly ids: readonly string[] } | { readonly filter: LineFilter } | { readonly filters: readonly LineFilter[] };

/** Reviewers read a proposed list line by line or in bulk; what nobody has marked nobody has read. */
@Injectable()
export class ReviewDisposalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Answers how many lines took the mark. @throws DisposalRefused */
  async mark(listId: number, chosen: ChosenLines, mark: NewMark, acting: Acting): Promise<number> {
    this.check(mark);
    getPerson(acting.actor);
    return this.database.inTransaction(async (tx) => {
      const reach = reachOf(acting, disposalReviewers);
      const list = await getListLocked(listId, idsWithin(reach), tx);
      if (list.state !== 'proposed') throw new DisposalRefused('wrong-state', list.name);
      if (list.kind !== 'retention' && list.kind !== 'raw-exchanges')
        throw new DisposalRefused('wrong-state', list.name);
      const recordIds = await this.write(listId, chosen, mark, actorName(acting.actor), tx);
      if (recordIds.length === 0) throw new DisposalRefused('no-lines', list.name);
      await exempt(listId, recordIds, mark, { by: actorName(acting.actor), at: this.clock.now() }, tx);
      await this.audit.note(
        {
          actor: acting.actor,
          deed: `disposal-lines-${mark.mark}`,
          subject: { kind: 'disposal-list', id: String(listId) },
          details: { ...mark, lines: recordIds.length, ...chosen },
        },
        tx,
      );
      return recordIds.length;
    });
  }

  private check(mark: NewMark): void {
    if (mark.mark === 'read') return;
    if (mark.reason.trim() === '') throw new DisposalRefused('no-reason');
    if (mark.mark === 'struck') return;
    if (!isDay(mark.prolongedTo) || mark.prolongedTo <= this.clock.today().toString())
      throw new DisposalRefused('no-day', mark.prolongedTo);
  }

  private async write(
    listId: number,
    chosen: ChosenLines,
    mark: NewMark,
    by: string,
    tx: Transaction,
  ): Promise<readonly (string | null)[]> {
    const which = conditionOf(chosen, 8);
    const rows = await tx.query<{ recordId: string | null }>(
      `UPDATE disposal_line n
          SET mark = $2, reason = $3, prolonged_to = $4, marked_by = $5, marked_at = $6, is_open = $7
        WHERE n.list_id = $1 AND ${which.sql} RETURNING n.record_id AS "recordId"`,
      [
        listId,
        mark.mark,
        mark.mark === 'read' ? null : mark.reason.trim(),
        mark.mark === 'prolonged' ? mark.prolongedTo : null,
        by,
        this.clock.now(),
        mark.mark === 'read',
        ...which.parameters,
      ],
    );
    return rows.map(({ recordId }) => recordId);
  }
}

function conditionOf(chosen: ChosenLines, first: number): ReturnType<typeof lineCondition> {
  if ('ids' in chosen) return { sql: `n.id = ANY ($${first}::bigint[])`, parameters: [chosen.ids] };
  return eitherCondition('filter' in chosen ? [chosen.filter] : chosen.filters, first);
}

/** What is struck or prolonged stays off later lists; what is marked as read after all does not. */
async function exempt(
  listId: number,
  recordIds: readonly (string | null)[],
  mark: NewMark,
  made: { readonly by: string; readonly at: Date },
  tx: Transaction,
): Promise<void> {
  const ids = recordIds.filter((id) => id !== null);
  if (ids.length === 0) return;
  if (mark.mark === 'read') {
    await tx.query(`DELETE FROM disposal_exemption WHERE record_id = ANY ($1) AND list_id = $2`, [ids, listId]);
    return;
  }
  await tx.query(
    `INSERT INTO disposal_exemption (record_id, until, reason, made_by, made_at, list_id)
     SELECT unnest($1::bigint[]), $2, $3, $4, $5, $6
     ON CONFLICT (record_id) DO UPDATE
        SET until = excluded.until, reason = excluded.reason, made_by = excluded.made_by, made_at = excluded.made_at,
            list_id = excluded.list_id`,
    [ids, mark.mark === 'prolonged' ? mark.prolongedTo : null, mark.reason.trim(), made.by, made.at, listId],
  );
}
