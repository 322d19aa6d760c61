import { groupRows, rowSet, type Transaction } from '../foundation/database/index.js';

/** Records of a kind and a state that came or went. */
export interface TallyShift {
  readonly kind: string;
  readonly state: string;
  readonly by: number;
}

/** Keeps the count of records by channel, kind and state, so that a receipt need not count a million rows. */
export async function shiftTally(channelId: number, shifts: readonly TallyShift[], tx: Transaction): Promise<void> {
  const sums = [...groupRows(shifts, (s) => `${s.kind} ${s.state}`).values()].map((same) => ({
    ...same[0]!,
    by: same.reduce((sum, s) => sum + s.by, 0),
  }));
  if (sums.length === 0) return;
  const rows = rowSet(
    'i',
    sums,
    { kind: ['text', (s) => s.kind], state: ['text', (s) => s.state], by: ['bigint', (s) => s.by] },
    2,
  );
  await tx.query(
    `INSERT INTO record_tally AS t (channel_id, kind, state, records) SELECT $1, kind, state, by FROM ${rows.sql}
     ON CONFLICT (channel_id, kind, state) DO UPDATE SET records = t.records + excluded.records`,
    [channelId, ...rows.parameters],
  );
}
