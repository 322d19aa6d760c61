import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import { DisposalRefused } from './disposal-refused.js';
import type { DisposalLine, DisposalList } from './disposal-list.js';
import { DisposalListsService, type LineGroup } from './disposal-lists.service.js';
import type { LineFilter } from './line-filter.js';

/** The rule that a line or a group cites; nulls where none is the ground. */
interface CitedById {
  readonly ruleId: string | null;
  readonly ruleVersion: number | null;
}

export type LineView = Omit<DisposalLine, 'ruleRef'> & CitedById;
export type GroupView = Omit<LineGroup, 'ruleRef'> & CitedById;

/** A list with the digest of what would be approved as it stands. */
export interface ListView extends DisposalList {
  readonly currentSetSha256: string;
}

/** Lists for those outside the house, who know rules by their ids. */
@Injectable()
export class DisposalViewsService {
  constructor(
    private readonly lists: DisposalListsService,
    private readonly database: Database,
  ) {}

  /** @throws DisposalRefused where there is none within reach */
  async getList(id: number, recordsCreatorIds: readonly number[] | null): Promise<ListView> {
    const list = await this.lists.findList(id, recordsCreatorIds);
    if (!list) throw new DisposalRefused('no-such-list', String(id));
    return { ...list, currentSetSha256: await this.lists.readSetDigest(id) };
  }

  /** As `DisposalListsService.listLines`. */
  async listLines(listId: number, filter: LineFilter, after: string | null, limit: number): Promise<LineView[]> {
    return this.cite(await this.lists.listLines(listId, filter, after, limit));
  }

  /** The largest first. */
  async listGroups(listId: number): Promise<GroupView[]> {
    return this.cite(await this.lists.listGroups(listId));
  }

  /** What lines of the list cite for a rule: one wording at most, since a list is put together under one set of rules. */
  async findRuleRef(listId: number, ruleId: string): Promise<number | null> {
    const [found] = await this.database.read<{ ref: number }>(
      `SELECT w.ref FROM rule_wording w
        WHERE w.rule_id = $2 AND EXISTS (SELECT FROM disposal_line n WHERE n.list_id = $1 AND n.rule_ref = w.ref)`,
      [listId, ruleId],
    );
    return found?.ref ?? null;
  }

  private async cite<T extends { readonly ruleRef: number | null }>(
    citing: readonly T[],
  ): Promise<(Omit<T, 'ruleRef'> & CitedById)[]> {
    const refs = [...new Set(citing.flatMap(({ ruleRef }) => ruleRef ?? []))];
    const rules = await this.database.read<{ ref: number; ruleId: string; ruleVersion: number }>(
      `SELECT ref, rule_id AS "ruleId", version AS "ruleVersion" FROM rule_wording WHERE ref = ANY ($1)`,
      [refs],
    );
    const byRef = new Map(rules.map(({ ref, ...rule }) => [ref, rule]));
    return citing.map(({ ruleRef, ...rest }) => ({
      ...rest,
      ...((ruleRef === null ? undefined : byRef.get(ruleRef)) ?? { ruleId: null, ruleVersion: null }),
    }));
  }
}
