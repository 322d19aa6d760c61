import { Injectable } from '@nestjs/common';
import { Clock } from '../foundation/clock/index.js';
import { Database, rowSet, type Transaction } from '../foundation/database/index.js';
import type { CaptureRun, ClaimedRun } from './capture-run.js';
import type { Problem } from './channel-problem.js';
import { nothingCaptured, type CapturedCounts, type CoverageReceipt } from './receipt.js';

const runColumns = `id, channel_id AS "channelId", slot, attempt, started_at AS "startedAt"`;

/** The queue and log of capture runs. Several instances share it: a slot is made once, a channel is claimed once. */
@Injectable()
export class CaptureRunsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Slots that no run of their channel has reached; a capture by hand after the slot has served it. */
  async listUnserved<Slot extends { readonly channelId: number; readonly slot: Date }>(
    slots: readonly Slot[],
  ): Promise<Slot[]> {
    const served = await this.database.read<{ channelId: number; slot: Date }>(
      `SELECT channel_id AS "channelId", max(slot) AS slot FROM capture_run WHERE channel_id = ANY ($1) GROUP BY channel_id`,
      [slots.map((s) => s.channelId)],
    );
    const latest = new Map(served.map((row) => [row.channelId, row.slot]));
    return slots.filter(({ channelId, slot }) => slot > (latest.get(channelId) ?? new Date(0)));
  }

  /** Proposing the same slot again changes nothing. */
  async propose(slots: readonly { readonly channelId: number; readonly slot: Date }[]): Promise<void> {
    if (slots.length === 0) return;
    const rows = rowSet('i', slots, {
      channel_id: ['integer', (s) => s.channelId],
      slot: ['timestamptz', (s) => s.slot],
    });
    await this.database.inTransaction((tx) =>
      tx.query(
        `INSERT INTO capture_run (channel_id, slot, state, not_before) SELECT channel_id, slot, 'ready', slot FROM ${rows.sql}
         ON CONFLICT (channel_id, slot) DO NOTHING`,
        rows.parameters,
      ),
    );
  }

  /** The next run that nobody works on, of these channels; a dead process's run counts as such at once. */
  async claimNext(channelIds: readonly number[]): Promise<ClaimedRun | null> {
    const waiting = await this.database.read<{ id: string; channelId: number }>(
      `SELECT id, channel_id AS "channelId" FROM capture_run
        WHERE state <> 'done' AND not_before <= $1 AND channel_id = ANY ($2)
        ORDER BY slot DESC, id LIMIT 200`,
      [this.clock.now(), channelIds],
    );
    for (const { id, channelId } of waiting) {
      const claim = await this.database.claim(`capture channel ${channelId}`);
      if (!claim) continue;
      const run = await this.begin(id);
      if (run) return { run, claim };
      await claim.release();
    }
    return null;
  }

  private async begin(id: string): Promise<CaptureRun | undefined> {
    const [run] = await this.database.inTransaction((tx) =>
      tx.query<CaptureRun>(
        `UPDATE capture_run SET state = 'running', attempt = attempt + 1, started_at = coalesce(started_at, $2),
                items_read = 0, requests_sent = 0, progressed_at = $2
          WHERE id = $1 AND state <> 'done' AND not_before <= $2 RETURNING ${runColumns}`,
        [id, this.clock.now()],
      ),
    );
    return run;
  }

  /** Older runs of the channel that were never finished. */
  listUnfinishedBefore(run: CaptureRun): Promise<Pick<CaptureRun, 'id' | 'channelId'>[]> {
    return this.database.read(
      `SELECT id, channel_id AS "channelId" FROM capture_run WHERE channel_id = $1 AND slot < $2 AND state <> 'done'`,
      [run.channelId, run.slot],
    );
  }

  /** This run reads what they would have read. */
  async closeUnfinishedBefore(run: CaptureRun): Promise<void> {
    await this.database.inTransaction((tx) =>
      tx.query(
        `UPDATE capture_run SET state = 'done', status = 'red', finished_at = $3
          WHERE channel_id = $1 AND slot < $2 AND state <> 'done'`,
        [run.channelId, run.slot, this.clock.now()],
      ),
    );
  }

  async addCounts(runId: string, counts: Partial<CapturedCounts>, tx: Transaction): Promise<void> {
    const entries = Object.entries(counts).filter(([, n]) => n > 0);
    if (entries.length === 0) return;
    await tx.query(
      `UPDATE capture_run r SET counted = r.counted || (
         SELECT jsonb_object_agg(i.name, coalesce((r.counted ->> i.name)::int, 0) + i.n)
           FROM unnest($2::text[], $3::int[]) AS i (name, n))
        WHERE id = $1`,
      [runId, entries.map(([name]) => name), entries.map(([, n]) => n)],
    );
  }

  /** What the receipt must say although the run goes on; told twice by two attempts, it stands there once. */
  async noteProblems(runId: string, problems: readonly Problem[], tx: Transaction): Promise<void> {
    if (problems.length === 0) return;
    await tx.query(
      `UPDATE capture_run r SET problems = r.problems || (
         SELECT coalesce(jsonb_agg(DISTINCT p), '[]') FROM jsonb_array_elements($2::jsonb) p
          WHERE NOT r.problems @> jsonb_build_array(p))
        WHERE id = $1`,
      [runId, JSON.stringify(problems)],
    );
  }

  async listProblems(runId: string): Promise<readonly Problem[]> {
    const [row] = await this.database.read<{ problems: Problem[] }>(`SELECT problems FROM capture_run WHERE id = $1`, [
      runId,
    ]);
    return row?.problems ?? [];
  }

  /** For those who watch: how far this attempt has come, with the batch it tells of. */
  async noteProgress(runId: string, items: number, requests: number, tx: Transaction): Promise<void> {
    await tx.query(
      `UPDATE capture_run SET items_read = items_read + $2, requests_sent = $3, progressed_at = $4 WHERE id = $1`,
      [runId, items, requests, this.clock.now()],
    );
  }

  async readCounts(runId: string): Promise<CapturedCounts> {
    const [row] = await this.database.read<{ counted: Partial<CapturedCounts> }>(
      `SELECT counted FROM capture_run WHERE id = $1`,
      [runId],
    );
    return { ...nothingCaptured, ...row?.counted };
  }

  /** `tryAgainAt` null: the run is done, whatever came of it. False where another process has taken the run over. */
  async close(run: CaptureRun, receipt: CoverageReceipt, tryAgainAt: Date | null, tx: Transaction): Promise<boolean> {
    const closed = await tx.query(
      `UPDATE capture_run SET state = CASE WHEN $5::timestamptz IS NULL THEN 'done' ELSE 'ready' END,
              status = $2, receipt = $3, finished_at = $4, not_before = coalesce($5, not_before)
        WHERE id = $1 AND attempt = $6 AND state = 'running' RETURNING id`,
      [run.id, receipt.status, receipt, receipt.finishedAt, tryAgainAt, run.attempt],
    );
    return closed.length > 0;
  }

  /** The last run of the channel before `slot` that was not red. */
  async findLastGood(
    channelId: number,
    slot: Date,
  ): Promise<{ readonly slot: Date; readonly finishedAt: Date } | null> {
    const [row] = await this.database.read<{ slot: Date; finishedAt: Date }>(
      `SELECT slot, finished_at AS "finishedAt" FROM capture_run
        WHERE channel_id = $1 AND slot < $2 AND state = 'done' AND status <> 'red' ORDER BY slot DESC LIMIT 1`,
      [channelId, slot],
    );
    return row ?? null;
  }

  listReceipts(
    filter: { readonly channelIds: readonly number[]; readonly before: string | null },
    limit: number,
  ): Promise<CoverageReceipt[]> {
    return this.database
      .read<{ receipt: CoverageReceipt }>(
        `SELECT receipt FROM capture_run
          WHERE receipt IS NOT NULL AND channel_id = ANY ($1) AND ($2::bigint IS NULL OR id < $2)
          ORDER BY id DESC LIMIT $3`,
        [filter.channelIds, filter.before, limit],
      )
      .then((rows) => rows.map((row) => row.receipt));
  }

  async findReceipt(runId: string): Promise<CoverageReceipt | null> {
    const [row] = await this.database.read<{ receipt: CoverageReceipt | null }>(
      `SELECT receipt FROM capture_run WHERE id = $1`,
      [runId],
    );
    return row?.receipt ?? null;
  }

  /** The latest receipt of each of these channels. */
  async listLatestReceipts(channelIds: readonly number[]): Promise<ReadonlyMap<number, CoverageReceipt>> {
    const rows = await this.database.read<{ receipt: CoverageReceipt }>(
      `SELECT latest.receipt FROM unnest($1::int[]) AS c (id)
        CROSS JOIN LATERAL (SELECT receipt FROM capture_run WHERE channel_id = c.id AND receipt IS NOT NULL
                             ORDER BY slot DESC LIMIT 1) latest`,
      [channelIds],
    );
    return new Map(rows.map(({ receipt }) => [receipt.channelId, receipt]));
  }
}
