import type { StandingExchange } from '../../capture/index.js';
import { rowSet, type Transaction } from '../../foundation/database/index.js';
import type { ListHead } from '../lists.rows.js';

/** Records that these exchanges tell of and that stay: they are not on the list, or are spared. */
export async function listNeighbours(
  listId: number,
  exchanges: readonly StandingExchange[],
  tx: Transaction,
): Promise<ReadonlySet<string>> {
  const told = [...new Set(exchanges.flatMap(({ recordIds }) => recordIds ?? []))];
  const rows = await tx.query<{ id: string }>(
    `SELECT r.id FROM record r WHERE r.id = ANY ($1) AND NOT EXISTS (
       SELECT FROM disposal_line n WHERE n.list_id = $2 AND n.record_id = r.id AND n.mark = 'read'
          AND n.outcome IS DISTINCT FROM 'spared')`,
    [told, listId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What remains of raw exchanges: which went, when, under which rule, and how many others had their page there. */
export async function noteDestroyedExchanges(
  {
    list,
    doomed,
    neighbours,
    destroyedOn,
  }: {
    readonly list: ListHead;
    readonly doomed: readonly (StandingExchange & { readonly ruleRef: number | null })[];
    readonly neighbours: ReadonlySet<string>;
    readonly destroyedOn: string;
  },
  tx: Transaction,
): Promise<void> {
  const rows = rowSet(
    'd',
    doomed,
    {
      id: ['uuid', (e) => e.id],
      channel_id: ['integer', (e) => e.channelId],
      sent_on: ['date', (e) => e.sentOn],
      records_told_of: ['integer', (e) => e.recordIds?.length ?? 0],
      neighbours: ['integer', (e) => (e.recordIds ?? []).filter((id) => neighbours.has(id)).length],
      rule_ref: ['integer', (e) => e.ruleRef],
    },
    3,
  );
  await tx.query(
    `INSERT INTO destroyed_exchange (id, channel_id, sent_on, records_told_of, neighbours, rule_ref, list_id, destroyed_on)
     SELECT d.*, $1::int, $2::date FROM ${rows.sql}`,
    [list.id, destroyedOn, ...rows.parameters],
  );
}
