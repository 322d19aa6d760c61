import { Injectable } from '@nestjs/common';
import { rowSet, type Transaction } from '../foundation/database/index.js';
import type { CaptureOutcome } from './capture-outcome.js';
import { planItem, withoutRepeats, type ItemPlan } from './captured-page.js';
import { insertRecords, insertVersions, moveRecords } from './captured.rows.js';
import { findDestroyed, lockItemsOf } from './destroyed-items.rows.js';
import { listHeld, resolveParents } from './held.rows.js';
import type { NewRecord } from './new-record.js';
import { noteChanges } from './change-feed.rows.js';
import { readStaleAgain, type ReadAgain } from './read-again.rows.js';
import type { Origin, RecordState } from './record.js';
import { shiftTally, type TallyShift } from './tally.rows.js';

/** What became of one item of a batch. */
export interface CapturedRecord {
  readonly recordId: string;
  readonly platformItemId: string;
  readonly threadItemId: string;
  /** `destroyed`: the record is no more, and the item stays out of the archive although its platform still shows it. */
  readonly outcome: CaptureOutcome | 'destroyed';
  /** The state that it took, where it was held in another one. */
  readonly newState: RecordState | null;
}

export interface OriginCorrection {
  readonly channelIds: readonly number[];
  readonly authorIds: readonly string[];
  readonly origin: Origin;
}

/** The only writer of records, their versions and attachments. */
@Injectable()
export class RecordsService {
  /**
   * Takes a batch of one channel's captured items in, in a handful of set-based statements. Idempotent: the same items
   * again change nothing. `runId` is noted as having seen them; `readAgain` is today's reader.
   */
  async captureAll(
    items: readonly NewRecord[],
    runId: string,
    tx: Transaction,
    readAgain: ReadAgain = () => null,
  ): Promise<CapturedRecord[]> {
    const channelId = items[0]?.channelId;
    if (channelId === undefined) return [];
    await lockItemsOf([channelId], tx);
    const incoming = await resolveParents(withoutRepeats(items), channelId, tx);
    const held = await listHeld(incoming, channelId, tx);
    const destroyed = await findDestroyed(
      incoming.flatMap(({ platformItemId: id }) => (held.has(id) ? [] : [id])),
      channelId,
      tx,
    );
    await readStaleAgain(incoming, held, readAgain, tx);
    const plans = incoming.flatMap((item) =>
      destroyed.has(item.platformItemId) ? [] : [planItem(item, held.get(item.platformItemId))],
    );
    const ids = await this.writePlans(plans, tx);
    await shiftTally(channelId, plans.flatMap(tallyShifts), tx);
    await noteSightings([...ids.values()], channelId, runId, tx);
    const captured = plans.map(({ item, held, outcome }) => ({
      ...identity(item, ids),
      outcome,
      newState: held && held.state !== item.state ? item.state : null,
    }));
    const shunned = incoming.filter(({ platformItemId }) => destroyed.has(platformItemId));
    return [
      ...captured,
      ...shunned.map((item) => ({ ...identity(item, destroyed), outcome: 'destroyed' as const, newState: null })),
    ];
  }

  private async writePlans(plans: readonly ItemPlan[], tx: Transaction): Promise<Map<string, string>> {
    const fresh = plans.filter((plan) => plan.outcome === 'new');
    const ids = new Map(plans.flatMap(({ item, held }) => (held ? [[item.platformItemId, held.id] as const] : [])));
    for (const [itemId, id] of await insertRecords(fresh, tx)) ids.set(itemId, id);
    await insertVersions(plans, ids, tx);
    await moveRecords(plans, tx);
    await noteChanges(
      plans.flatMap(({ item, outcome, moved }) =>
        outcome !== 'unchanged' || moved
          ? [{ recordId: ids.get(item.platformItemId)!, change: outcome === 'unchanged' ? 'moved' : outcome }]
          : [],
      ),
      tx,
    );
    return ids;
  }

  /** What the platform answered when it was asked for an item by id. Never a disposal: the record stays whole. */
  async markState(
    records: readonly { readonly recordId: string; readonly state: RecordState }[],
    sighting: { readonly channelId: number; readonly runId: string; readonly noticedAt: Date },
    tx: Transaction,
  ): Promise<{ readonly recordId: string; readonly state: RecordState }[]> {
    const marks = rowSet('m', records, {
      record_id: ['bigint', (r) => r.recordId],
      state: ['text', (r) => r.state],
    });
    const changed = await tx.query<{ id: string; kind: string; before: RecordState; state: RecordState }>(
      `UPDATE record r SET state = m.state, state_since = $3
         FROM ${marks.sql}, record o
        WHERE r.id = m.record_id AND o.id = r.id AND r.state <> m.state
        RETURNING r.id, r.kind, o.state AS before, r.state`,
      [...marks.parameters, sighting.noticedAt],
    );
    await shiftTally(
      sighting.channelId,
      changed.flatMap((row) => stateShift(row.kind, row.before, row.state)),
      tx,
    );
    await noteChanges(
      changed.map((row) => ({ recordId: row.id, change: row.state })),
      tx,
    );
    await noteSightings(
      records.map((r) => r.recordId),
      sighting.channelId,
      sighting.runId,
      tx,
    );
    return changed.map((row) => ({ recordId: row.id, state: row.state }));
  }

  /**
   * The author turned out to speak for the channel, or not to: what was noted as received was drawn up, or the other way
   * round (TF 2:9, 2:10). Answers the records that it moved.
   */
  async correctOrigin(
    { channelIds, authorIds, origin }: OriginCorrection,
    tx: Transaction,
  ): Promise<readonly string[]> {
    if (authorIds.length === 0) return [];
    const corrected = await tx.query<{ id: string }>(
      `UPDATE record SET origin = $3 WHERE channel_id = ANY ($1) AND author_id = ANY ($2) AND origin <> $3 RETURNING id`,
      [channelIds, authorIds, origin],
    );
    await noteChanges(
      corrected.map(({ id }) => ({ recordId: id, change: 'origin-corrected' })),
      tx,
    );
    return corrected.map(({ id }) => id);
  }

  /** What runs saw is only needed until they end; of one that never ended, until the next begins. */
  async forgetSightings(channelId: number, keptRunId: string | null, tx: Transaction): Promise<void> {
    await tx.query(`DELETE FROM record_sighting WHERE channel_id = $1 AND run_id IS DISTINCT FROM $2`, [
      channelId,
      keptRunId,
    ]);
  }
}

function identity(
  { platformItemId, threadItemId }: NewRecord,
  ids: ReadonlyMap<string, string>,
): Pick<CapturedRecord, 'recordId' | 'platformItemId' | 'threadItemId'> {
  return { recordId: ids.get(platformItemId)!, platformItemId, threadItemId };
}

function tallyShifts({ item, held, outcome }: ItemPlan): TallyShift[] {
  if (outcome === 'new') return [{ kind: item.kind, state: item.state, by: 1 }];
  return held && held.state !== item.state ? stateShift(held.kind, held.state, item.state) : [];
}

function stateShift(kind: string, before: RecordState, after: RecordState): TallyShift[] {
  return [
    { kind, state: before, by: -1 },
    { kind, state: after, by: 1 },
  ];
}

async function noteSightings(
  recordIds: readonly string[],
  channelId: number,
  runId: string,
  tx: Transaction,
): Promise<void> {
  if (recordIds.length === 0) return;
  await tx.query(
    `INSERT INTO record_sighting (channel_id, run_id, record_id) SELECT $1, $2, unnest($3::bigint[])
     ON CONFLICT DO NOTHING`,
    [channelId, runId, recordIds],
  );
}
