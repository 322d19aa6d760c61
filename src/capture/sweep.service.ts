import { Injectable } from '@nestjs/common';
import { Clock, stockholmDay } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import {
  KnownRecordsService,
  RecordsService,
  type CapturedRecord,
  type KnownRecord,
  type NewRecord,
} from '../records/index.js';
import { CaptureRunsService } from './capture-runs.service.js';
import { stopIfAsked, type CaptureSession } from './capture-session.js';
import type { CapturedItem } from './captured-item.js';
import type { Problem } from './channel-problem.js';
import type { Aside, CapturePlan, Cursor, FetchedPage, KnownItem } from './connectors/index.js';
import { countCaptured } from './count-captured.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { noteTelling, type Telling } from './evidence/telling.rows.js';
import { MeasurementsService } from './measurements.service.js';
import { readAhead } from './read-ahead.js';
import { countersDays, recentDays } from './reading-interval.js';
import { planNextReadings, watchThreads, type ThreadTop } from './thread-watch.rows.js';
import { readAgainBy, toNewRecord } from './to-new-record.js';

/** Batches are large enough to be few and small enough that a killed run loses little. */
const batchItems = 600;
const batchExchanges = 48;
const pagesAhead = 48;
const dueThreadsPerRun = 2000;

interface Batch {
  readonly items: CapturedItem[];
  /** Which items stood on which exchanges. */
  readonly pages: { readonly exchangeIds: readonly string[]; readonly itemIds: readonly string[] }[];
  readonly threadsRead: Set<string>;
  readonly asides: Aside[];
  /** Gaps met on the way; they make the receipt amber. */
  readonly problems: Problem[];
  exchanges: number;
  cursor: Cursor | undefined;
}

/** Reads a channel's pages and takes what they hold into the archive, batch by batch. */
@Injectable()
export class SweepService {
  constructor(
    private readonly database: Database,
    private readonly records: RecordsService,
    private readonly known: KnownRecordsService,
    private readonly runs: CaptureRunsService,
    private readonly evidence: EvidenceService,
    private readonly measurements: MeasurementsService,
    private readonly clock: Clock,
  ) {}

  /** Answers the tops of the threads that were read or should have been. */
  async sweep(session: CaptureSession): Promise<readonly string[]> {
    const due = await this.listDueThreads(session.channel.id, session.setting.seenAt);
    const plan = await this.plan(session, due);
    const threads = new Set(due.map((thread) => thread.platformItemId));
    const asides: Aside[] = [];
    for await (const batch of inBatches(session.connector.fetchPages(plan, session.http), session)) {
      await this.store(batch, session);
      asides.push(...batch.asides);
      for (const thread of batch.threadsRead) threads.add(thread);
      stopIfAsked(session);
    }
    await this.database.inTransaction((tx) => planNextReadings(due, session.channel.id, session.setting.seenAt, tx));
    await this.noteAsides(asides, session);
    return [...threads];
  }

  /** When all that they may hold has been taken in. */
  private async noteAsides(asides: readonly Aside[], { channel, evidence, run }: CaptureSession): Promise<void> {
    if (asides.length === 0) return;
    const held = await this.known.listKnown(
      channel.id,
      asides.flatMap(({ itemIds }) => itemIds),
    );
    const ids = new Map(held.map(({ platformItemId, recordId }) => [platformItemId, recordId]));
    const tellings = asides.map(({ exchangeId, itemIds }) => ({
      exchangeIds: [exchangeId],
      recordIds: itemIds.flatMap((id) => ids.get(id) ?? []),
    }));
    await this.evidence.commit(evidence, run, (tx) => noteTelling(tellings, channel.id, tx));
  }

  private async plan(
    { channel, target, setting }: CaptureSession,
    dueThreads: readonly KnownItem[],
  ): Promise<CapturePlan> {
    return {
      target,
      cursor: await this.findCursor(channel.id),
      now: setting.seenAt,
      recentSince: daysBefore(setting.seenAt, recentDays),
      countersSince: daysBefore(setting.seenAt, countersDays),
      dueThreads,
      known: (ids) => this.describeKnown(channel.id, ids),
    };
  }

  private async findCursor(channelId: number): Promise<Cursor | null> {
    const [row] = await this.database.read<{ cursor: Cursor }>(
      `SELECT cursor FROM capture_cursor WHERE channel_id = $1`,
      [channelId],
    );
    return row?.cursor ?? null;
  }

  private async listDueThreads(channelId: number, now: Date): Promise<(KnownItem & KnownRecord)[]> {
    const due = await this.database.read<{ item_id: string }>(
      `SELECT item_id FROM thread_watch WHERE channel_id = $1 AND next_read_on <= $2 AND published_on < $3
        ORDER BY next_read_on, record_id LIMIT $4`,
      [channelId, stockholmDay(now).toString(), stockholmDay(daysBefore(now, recentDays)).toString(), dueThreadsPerRun],
    );
    const known = await this.describeKnown(
      channelId,
      due.map((row) => row.item_id),
    );
    return [...known.values()];
  }

  private async describeKnown(
    channelId: number,
    itemIds: readonly string[],
  ): Promise<Map<string, KnownItem & KnownRecord>> {
    if (itemIds.length === 0) return new Map();
    const records = await this.known.listKnown(channelId, itemIds);
    const replies = await this.measurements.listReplies(records.map((record) => record.recordId));
    return new Map(
      records.map((record) => [record.platformItemId, { ...record, replies: replies.get(record.recordId) ?? null }]),
    );
  }

  private async store(batch: Batch, session: CaptureSession): Promise<void> {
    const { run, channel, evidence } = session;
    const items = batch.items.map((item) => toNewRecord(item, session.setting));
    await this.evidence.commit(evidence, run, async (tx) => {
      const captured = await this.records.captureAll(items, run.id, tx, readAgainBy(session.connector));
      await noteTelling(tellingsOf(batch.pages, captured), channel.id, tx);
      await this.runs.addCounts(run.id, countCaptured(captured), tx);
      await this.runs.noteProblems(run.id, batch.problems, tx);
      await this.runs.noteProgress(run.id, items.length, session.http.tally.requests, tx);
      await this.measure(batch.items, captured, session, tx);
      const tops = threadTops(items, captured.filter(isHeld));
      await watchThreads(tops, channel.id, session.setting.seenAt, tx);
      await planNextReadings(
        tops.filter((top) => batch.threadsRead.has(top.platformItemId)),
        channel.id,
        session.setting.seenAt,
        tx,
      );
      if (batch.cursor) await this.moveCursor(channel.id, batch.cursor, tx);
    });
    session.progress(batch.items.length);
  }

  private async measure(
    items: readonly CapturedItem[],
    captured: readonly CapturedRecord[],
    session: CaptureSession,
    tx: Transaction,
  ): Promise<void> {
    const ids = idsOf(captured.filter(isHeld));
    await this.measurements.noteItems(
      items.flatMap(({ platformItemId, counters }) => {
        const recordId = ids.get(platformItemId);
        return recordId === undefined ? [] : [{ recordId, counters }];
      }),
      session.channel.id,
      stockholmDay(session.setting.seenAt).toString(),
      tx,
    );
  }

  private async moveCursor(channelId: number, cursor: Cursor, tx: Transaction): Promise<void> {
    await tx.query(
      `INSERT INTO capture_cursor (channel_id, cursor, moved_at) VALUES ($1, $2, $3)
       ON CONFLICT (channel_id) DO UPDATE SET cursor = $2, moved_at = $3`,
      [channelId, cursor, this.clock.now()],
    );
  }
}

function isHeld({ outcome }: CapturedRecord): boolean {
  return outcome !== 'destroyed';
}

function idsOf(captured: readonly CapturedRecord[]): ReadonlyMap<string, string> {
  return new Map(captured.map((record) => [record.platformItemId, record.recordId]));
}

function tellingsOf(pages: Batch['pages'], captured: readonly CapturedRecord[]): Telling[] {
  const ids = idsOf(captured);
  return pages.map(({ exchangeIds, itemIds }) => ({
    exchangeIds,
    recordIds: [...new Set(itemIds.flatMap((itemId) => ids.get(itemId) ?? []))],
  }));
}

function emptyBatch(): Batch {
  return { items: [], pages: [], asides: [], threadsRead: new Set(), problems: [], exchanges: 0, cursor: undefined };
}

/** Where a page fails, those that came before it are handed over first: one bad page keeps no other out of the archive. */
async function* inBatches(pages: AsyncIterable<FetchedPage>, session: CaptureSession): AsyncGenerator<Batch> {
  let batch = emptyBatch();
  try {
    for await (const page of readAhead(pages, pagesAhead)) {
      addPage(page, batch, session);
      if (batch.items.length < batchItems && batch.exchanges < batchExchanges) continue;
      const full = batch;
      batch = emptyBatch();
      yield full;
    }
  } catch (error) {
    yield batch;
    throw error;
  }
  yield batch;
}

function addPage(page: FetchedPage, batch: Batch, session: CaptureSession): void {
  const items = session.connector.readItems(page);
  batch.items.push(...items);
  batch.pages.push({
    exchangeIds: page.exchanges.map(({ id }) => id),
    itemIds: items.map(({ platformItemId }) => platformItemId),
  });
  batch.asides.push(...(page.asides ?? []));
  for (const thread of page.threadsRead) batch.threadsRead.add(thread);
  batch.exchanges += page.exchanges.length;
  batch.cursor = page.cursorAfter ?? batch.cursor;
  batch.problems.push(...page.problems);
}

function threadTops(items: readonly NewRecord[], captured: readonly CapturedRecord[]): ThreadTop[] {
  const published = new Map(items.map((item) => [item.platformItemId, item.publishedAt]));
  return captured
    .filter((record) => record.platformItemId === record.threadItemId)
    .map((record) => ({ ...record, publishedAt: published.get(record.platformItemId) ?? null }));
}

function daysBefore(instant: Date, days: number): Date {
  return new Date(instant.getTime() - days * 24 * 3_600_000);
}
