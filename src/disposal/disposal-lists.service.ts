import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import type { DisposalLine, DisposalList, DisposalState, LineCounts } from './disposal-list.js';
import { describeBlocker } from './execution/describe-blocker.js';
import { readBlocker } from './execution/disposal-blocker.js';
import { lineCondition, type LineFilter } from './line-filter.js';
import { lineCounts, listColumns, lists, noLines, readSetDigest, type ListHead } from './lists.rows.js';

/** Lines that are alike, counted: what a reviewer sees before going line by line. */
export interface LineGroup {
  readonly channelId: number;
  readonly class: string | null;
  readonly ruleRef: number | null;
  readonly year: number | null;
  readonly lines: number;
  readonly unmarked: number;
  readonly read: number;
}

/** Reads disposal lists. */
@Injectable()
export class DisposalListsService {
  constructor(private readonly database: Database) {}

  /** Newest first, after `before`; null: every records creator's, every state. */
  async listLists(
    which: {
      readonly recordsCreatorIds: readonly number[] | null;
      readonly states: readonly DisposalState[] | null;
      readonly before: number | null;
    },
    limit: number,
  ): Promise<DisposalList[]> {
    const heads = await this.database.read<ListHead>(
      `SELECT ${listColumns} FROM ${lists}
        WHERE ($1::int[] IS NULL OR l.records_creator_id = ANY ($1)) AND ($2::text[] IS NULL OR l.state = ANY ($2))
          AND ($3::int IS NULL OR l.id < $3)
        ORDER BY l.id DESC LIMIT $4`,
      [which.recordsCreatorIds, which.states, which.before, limit],
    );
    return this.withCounts(heads);
  }

  /** Null also where it is out of reach. */
  async findList(id: number, recordsCreatorIds: readonly number[] | null): Promise<DisposalList | null> {
    const heads = await this.database.read<ListHead>(
      `SELECT ${listColumns} FROM ${lists} WHERE l.id = $1 AND ($2::int[] IS NULL OR l.records_creator_id = ANY ($2))`,
      [id, recordsCreatorIds],
    );
    const [list] = await this.withCounts(heads);
    return list ?? null;
  }

  /** In their order, after a line; `limit` at the most. */
  async listLines(listId: number, filter: LineFilter, after: string | null, limit: number): Promise<DisposalLine[]> {
    const condition = lineCondition(filter, 4);
    const rows = await this.database.read<Omit<DisposalLine, 'because'> & { readonly blockers: readonly string[] }>(
      `SELECT n.id, n.record_id AS "recordId", n.exchange_id AS "exchangeId", n.channel_id AS "channelId", n.class, n.origin,
              n.dated_on AS "datedOn", n.rule_ref AS "ruleRef", n.due_on AS "dueOn", n.mark, n.marked_by AS "markedBy",
              n.reason, n.prolonged_to AS "prolongedTo", n.outcome, n.blockers
         FROM disposal_line n WHERE n.list_id = $1 AND n.id > $2 AND ${condition.sql} ORDER BY n.id LIMIT $3`,
      [listId, after ?? 0, limit, ...condition.parameters],
    );
    return rows.map(({ blockers, ...line }) => ({
      ...line,
      because: blockers.map((written) => describeBlocker(readBlocker(written))),
    }));
  }

  async countLines(listId: number, filter: LineFilter): Promise<number> {
    const condition = lineCondition(filter, 2);
    const [found] = await this.database.read<{ count: number }>(
      `SELECT count(*)::int AS count FROM disposal_line n WHERE n.list_id = $1 AND ${condition.sql}`,
      [listId, ...condition.parameters],
    );
    return found!.count;
  }

  /** The largest first. */
  listGroups(listId: number): Promise<LineGroup[]> {
    return this.database.read(
      `SELECT channel_id AS "channelId", class, rule_ref AS "ruleRef", extract(year FROM dated_on)::int AS year,
              count(*)::int AS lines, count(*) FILTER (WHERE mark IS NULL)::int AS unmarked,
              count(*) FILTER (WHERE mark = 'read')::int AS read
         FROM disposal_line WHERE list_id = $1 GROUP BY 1, 2, 3, 4 ORDER BY count(*) DESC, 1, 2, 3, 4`,
      [listId],
    );
  }

  /** What an approver approves: SHA-256, hex, of the lines that are read and stay on the list. */
  readSetDigest(listId: number): Promise<string> {
    return readSetDigest(listId, { query: (sql, parameters) => this.database.read(sql, parameters) });
  }

  private async withCounts(heads: readonly ListHead[]): Promise<DisposalList[]> {
    const counts = await this.database.read<LineCounts & { readonly listId: number }>(lineCounts, [
      heads.map(({ id }) => id),
    ]);
    const byList = new Map(counts.map(({ listId, ...lines }) => [listId, lines]));
    return heads.map((head) => ({ ...head, lines: byList.get(head.id) ?? noLines }));
  }
}
