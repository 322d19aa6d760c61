import { Injectable } from '@nestjs/common';
import { ExchangeDisposalService, type StandingExchange } from '../../capture/index.js';
import { Audit, type Actor } from '../../foundation/audit/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { rowSet, type Transaction } from '../../foundation/database/index.js';
import { lockHolds } from '../../holds/index.js';
import { DestroyRecordsService, RecordContent, type Destruction } from '../../records/index.js';
import type { AskedAgain } from '../../retention/index.js';
import { NotesContent } from '../../service-notes/index.js';
import type { ListHead } from '../lists.rows.js';
import { writeBlocker, type DisposalBlocker } from './disposal-blocker.js';
import { doomFiles, noteKept, type DoomedFile } from './doomed-files.rows.js';
import type { LineToDestroy } from './line-to-destroy.js';
import { mayDestroy, mayDestroyExchange } from './may-destroy.js';
import { listNeighbours, noteDestroyedExchanges } from './neighbours.rows.js';
import { StandingsService, type RecordOfLine } from './standings.service.js';

const linesAtATime = 2500;

interface Judged {
  readonly line: LineToDestroy;
  readonly blockers: readonly DisposalBlocker[];
}

const nothingDestroyed: Destruction = { records: 0, versions: 0, bytes: 0, files: [], filesKept: [] };

/** Asks of each line once more what stands in its way, and destroys what nothing does, in one transaction (promise 7). */
@Injectable()
export class DestroyLinesService {
  constructor(
    private readonly clock: Clock,
    private readonly standings: StandingsService,
    private readonly records: DestroyRecordsService,
    private readonly content: RecordContent,
    private readonly exchanges: ExchangeDisposalService,
    private readonly notes: NotesContent,
    private readonly audit: Audit,
  ) {}

  /** The next lines of the list; answers how many there were. */
  async destroyNext(list: ListHead, asked: AskedAgain, executor: Actor, tx: Transaction): Promise<number> {
    const lines = await tx.query<LineToDestroy>(
      `SELECT id, record_id AS "recordId", exchange_id AS "exchangeId", channel_id AS "channelId", class, rule_ref AS "ruleRef"
         FROM disposal_line WHERE list_id = $1 AND mark = 'read' AND outcome IS NULL ORDER BY id LIMIT $2 FOR UPDATE`,
      [list.id, linesAtATime],
    );
    if (lines.length === 0) return 0;
    await lockHolds('to-dispose', tx);
    await this.records.lock(
      lines.map(({ channelId }) => channelId),
      tx,
    );
    const judged =
      list.kind === 'raw-exchanges'
        ? await this.destroyExchangeLines(list, lines, asked, tx)
        : await this.destroyRecordLines(list, lines, asked, tx);
    await writeOutcomes(judged, tx);
    const destroyed = judged.filter(({ blockers }) => blockers.length === 0).length;
    const subject = { kind: 'disposal-list', id: String(list.id) };
    const details = { first: lines[0]!.id, last: lines.at(-1)!.id, destroyed, spared: judged.length - destroyed };
    await this.audit.note({ actor: executor, deed: 'disposal-lines-executed', subject, details }, tx);
    return lines.length;
  }

  private async destroyRecordLines(
    list: ListHead,
    lines: readonly LineToDestroy[],
    asked: AskedAgain,
    tx: Transaction,
  ): Promise<Judged[]> {
    const found = await this.standings.ofRecords(list, lines, asked, tx);
    const judged = found.map(({ line, standing }) => ({ line, blockers: mayDestroy(standing) }));
    const doomed = found.filter((_, at) => judged[at]!.blockers.length === 0);
    const files = await this.destroyRecords(list, doomed, tx);
    await doomFiles(list.id, files, tx);
    return judged;
  }

  private async destroyRecords(
    list: ListHead,
    doomed: readonly RecordOfLine[],
    tx: Transaction,
  ): Promise<DoomedFile[]> {
    if (doomed.length === 0) return [];
    const recordIds = doomed.map(({ line }) => line.recordId!);
    const objects = await this.destroyExchanges(
      list,
      listExchanges(doomed, list.kind === 'emergency' ? await this.reachEveryCopy(recordIds, list.id, tx) : []),
      tx,
    );
    await this.records.remember(
      {
        listId: list.id,
        destroyedOn: this.clock.today().toString(),
        records: doomed.map(({ line }) => ({ ...line, id: line.recordId! })),
      },
      tx,
    );
    for (const holder of this.content.holders)
      if (holder !== this.records) await holder.destroyContentOf(recordIds, tx);
    const destruction = await this.records.destroy(recordIds, tx);
    await addUp(list.id, destruction, tx);
    await noteKept(list.id, destruction.filesKept, tx);
    return [
      ...objects,
      ...destruction.files.map(({ sha256, bytes }) => ({ store: 'blobs' as const, name: sha256, bytes })),
    ];
  }

  /** The files of these records wherever else they are, signed notes among them, and the exchanges that brought them. */
  private async reachEveryCopy(
    recordIds: readonly string[],
    listId: number,
    tx: Transaction,
  ): Promise<StandingExchange[]> {
    await this.notes.removeInEmergency(recordIds, listId, tx);
    return this.exchanges.listBringing(await this.records.takeFilesFromOthers(recordIds, tx), tx);
  }

  private async destroyExchangeLines(
    list: ListHead,
    lines: readonly LineToDestroy[],
    asked: AskedAgain,
    tx: Transaction,
  ): Promise<Judged[]> {
    const found = await this.standings.ofExchanges(lines, asked, tx);
    const judged = found.map(({ line, standing }) => ({ line, blockers: mayDestroyExchange(standing) }));
    const doomed = found.filter((_, at) => judged[at]!.blockers.length === 0);
    const objects = await this.destroyExchanges(
      list,
      doomed.flatMap(({ exchange, line }) => (exchange ? [{ ...exchange, ruleRef: line.ruleRef }] : [])),
      tx,
    );
    await doomFiles(list.id, objects, tx);
    return judged;
  }

  private async destroyExchanges(
    list: ListHead,
    doomed: readonly (StandingExchange & { readonly ruleRef: number | null })[],
    tx: Transaction,
  ): Promise<DoomedFile[]> {
    if (doomed.length === 0) return [];
    const neighbours = await listNeighbours(list.id, doomed, tx);
    await noteDestroyedExchanges({ list, doomed, neighbours, destroyedOn: this.clock.today().toString() }, tx);
    const gone = await this.exchanges.destroy(
      doomed.map(({ id }) => id),
      tx,
    );
    await addUp(list.id, { ...nothingDestroyed, bytes: gone.reduce((sum, { bytes }) => sum + bytes, 0) }, tx);
    return gone.map(({ warcPath, bytes }) => ({ store: 'warc', name: warcPath, bytes }));
  }
}

function listExchanges(
  doomed: readonly RecordOfLine[],
  more: readonly StandingExchange[],
): (StandingExchange & { ruleRef: number | null })[] {
  const byId = new Map(
    doomed.flatMap(({ exchanges }) =>
      exchanges.map(
        ({ exchange, answer }) => [exchange.id, { ...exchange, ruleRef: answer?.ruleRef ?? null }] as const,
      ),
    ),
  );
  for (const exchange of more) if (!byId.has(exchange.id)) byId.set(exchange.id, { ...exchange, ruleRef: null });
  return [...byId.values()];
}

async function writeOutcomes(judged: readonly Judged[], tx: Transaction): Promise<void> {
  const rows = rowSet('j', judged, {
    id: ['bigint', ({ line }) => line.id],
    outcome: ['text', ({ blockers }) => (blockers.length === 0 ? 'destroyed' : 'spared')],
    blockers: ['jsonb', ({ blockers }) => JSON.stringify(blockers.map(writeBlocker))],
  });
  await tx.query(
    `UPDATE disposal_line n SET outcome = j.outcome, blockers = ARRAY(SELECT jsonb_array_elements_text(j.blockers))
       FROM ${rows.sql} WHERE n.id = j.id`,
    rows.parameters,
  );
}

async function addUp(listId: number, { versions, bytes, files }: Destruction, tx: Transaction): Promise<void> {
  await tx.query(
    `UPDATE disposal_list SET versions = versions + $2, bytes = bytes + $3, files = files + $4 WHERE id = $1`,
    [listId, versions, bytes + files.reduce((sum, file) => sum + file.bytes, 0), files.length],
  );
}
