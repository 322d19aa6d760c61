import { Injectable } from '@nestjs/common';
import { KnownRecordsService, RecordsService, type KnownRecord, type RecordState } from '../records/index.js';
import { CaptureRunsService } from './capture-runs.service.js';
import { stopIfAsked, type CaptureSession } from './capture-session.js';
import type { ItemStanding, StandingPage } from './connectors/index.js';
import { countCaptured, countStates } from './count-captured.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { noteTelling, type Telling } from './evidence/telling.rows.js';
import { recentDays } from './reading-interval.js';
import { readAgainBy, toNewRecord } from './to-new-record.js';

const askedAtATime = 200;
/** A whole channel that seems to have vanished is not asked for item by item in one night. */
const askedPerRun = 2000;

/** Absence from a listing is never a deletion: what did not come back is asked for by id. */
@Injectable()
export class AbsenceService {
  constructor(
    private readonly records: RecordsService,
    private readonly known: KnownRecordsService,
    private readonly runs: CaptureRunsService,
    private readonly evidence: EvidenceService,
  ) {}

  /** Answers the ids that the platform told nothing of; they keep their state. */
  async askForUnseen(threads: readonly string[], session: CaptureSession): Promise<readonly string[]> {
    if (session.connector.standings === 'none') return [];
    const untold: string[] = [];
    let after = '0';
    for (let asked = 0; asked < askedPerRun; asked += askedAtATime) {
      const unseen = await this.listUnseen(threads, after, session);
      for await (const page of session.connector.fetchStandings(unseen, session.target, session.http)) {
        untold.push(...(await this.take(page, unseen, session)));
        stopIfAsked(session);
      }
      if (unseen.length < askedAtATime) return untold;
      after = unseen.at(-1)!.recordId;
    }
    const left = await this.listUnseen(threads, after, session);
    return [...untold, ...left.map((record) => record.platformItemId)];
  }

  private async listUnseen(
    threads: readonly string[],
    after: string,
    { channel, run, setting }: CaptureSession,
  ): Promise<(KnownRecord & { readonly replies: null })[]> {
    const publishedSince = new Date(setting.seenAt.getTime() - recentDays * 24 * 3_600_000);
    const scope = { channelId: channel.id, runId: run.id, threads, publishedSince };
    const unseen = await this.known.listUnseen(scope, after, askedAtATime);
    return unseen.map((record) => ({ ...record, replies: null }));
  }

  private async take(
    page: StandingPage,
    unseen: readonly KnownRecord[],
    session: CaptureSession,
  ): Promise<readonly string[]> {
    const { connector, channel, run, evidence, setting } = session;
    const standings = connector.readStandings(page);
    const ids = new Map(unseen.map((record) => [record.platformItemId, record.recordId]));
    const shown = standings.flatMap(({ item }) => (item ? [toNewRecord(item, setting)] : []));
    const marks = standings.flatMap((standing) => stateMark(standing, ids));
    await this.evidence.commit(evidence, run, async (tx) => {
      const captured = await this.records.captureAll(shown, run.id, tx, readAgainBy(session.connector));
      await noteTelling([tellingOf(page, standings, ids)], channel.id, tx);
      const sighting = { channelId: channel.id, runId: run.id, noticedAt: setting.seenAt };
      const changed = marks.length > 0 ? await this.records.markState(marks, sighting, tx) : [];
      await this.runs.addCounts(run.id, countCaptured(captured), tx);
      await this.runs.addCounts(run.id, countStates(changed.map(({ state }) => state)), tx);
      await this.runs.noteProgress(run.id, standings.length, session.http.tally.requests, tx);
    });
    return standings.filter((s) => s.standing === 'unknown').map((s) => s.platformItemId);
  }
}

/** Whatever an answer says of an item that it was asked for, it may hold its content. */
function tellingOf(
  { exchanges }: StandingPage,
  standings: readonly ItemStanding[],
  ids: ReadonlyMap<string, string>,
): Telling {
  return {
    exchangeIds: exchanges.map(({ id }) => id),
    recordIds: standings.flatMap(({ platformItemId }) => ids.get(platformItemId) ?? []),
  };
}

function stateMark(
  { platformItemId, standing, item }: ItemStanding,
  ids: ReadonlyMap<string, string>,
): { recordId: string; state: RecordState }[] {
  const recordId = ids.get(platformItemId);
  return item || standing === 'unknown' || !recordId ? [] : [{ recordId, state: standing }];
}
