import { Injectable } from '@nestjs/common';
import { ExchangeDisposalService, type StandingExchange } from '../../capture/index.js';
import { groupRows, type Transaction } from '../../foundation/database/index.js';
import { listHoldsAbout, listHoldsOn, listHoldsOnChannels } from '../../holds/index.js';
import { listNewsWaiting, lockRecords, type LockedRecord } from '../../records/index.js';
import { listAwaitingDiary } from '../../registration/index.js';
import type { AnswerNow, AskedAgain } from '../../retention/index.js';
import { listDrafted } from '../../service-notes/index.js';
import { listChannelsOfExchanges } from '../channels-of-exchanges.rows.js';
import type { ListHead } from '../lists.rows.js';
import type { LineToDestroy } from './line-to-destroy.js';
import type { ExchangeStanding, RecordStanding } from './may-destroy.js';

/** A record of a line as it stands, and the raw exchanges that hold it too. */
export interface RecordOfLine {
  readonly line: LineToDestroy;
  readonly standing: RecordStanding;
  readonly exchanges: readonly HoldingExchange[];
}

export interface ExchangeOfLine {
  readonly line: LineToDestroy;
  readonly standing: ExchangeStanding;
  readonly exchange: StandingExchange | null;
}

interface HoldingExchange {
  readonly exchange: StandingExchange;
  readonly holdIds: readonly number[];
  readonly answer: AnswerNow | null;
}

/** Reads how lines stand now, in the transaction that would destroy them; what it has read is locked. */
@Injectable()
export class StandingsService {
  constructor(private readonly exchanges: ExchangeDisposalService) {}

  async ofRecords(
    list: ListHead,
    lines: readonly LineToDestroy[],
    asked: AskedAgain,
    tx: Transaction,
  ): Promise<RecordOfLine[]> {
    const ids = lines.map(({ recordId }) => recordId!);
    const here = new Map((await lockRecords(ids, list.approvedAt, tx)).map((record) => [record.id, record]));
    const holds = await listHoldsOn(ids, tx);
    const answers = list.kind === 'retention' ? await asked.askRecords(ids, tx) : new Map<string, never>();
    const waiting =
      list.kind === 'retention' ? await listNewsWaiting(ids, ['classify', 'assess'], tx) : new Set<string>();
    const [awaiting, drafted] = [await listAwaitingDiary(ids, tx), await listDrafted(ids, tx)];
    const holding = await this.listHolding(lines, asked, tx);
    return lines.map((line) => {
      const record = here.get(line.recordId!);
      const exchanges = record ? holding(line, record) : [];
      const standing: RecordStanding = {
        kind: list.kind === 'raw-exchanges' ? 'retention' : list.kind,
        isHere: record !== undefined,
        holdIds: holds.get(line.recordId!) ?? [],
        citedRule: line.ruleRef,
        answer: answers.get(line.recordId!) ?? null,
        isNewsWaiting: waiting.has(line.recordId!),
        hasNewVersion: record?.hasNewVersion ?? false,
        awaitsDiary: awaiting.has(line.recordId!),
        hasDraft: drafted.has(line.recordId!),
        exchanges,
      };
      return { line, standing, exchanges };
    });
  }

  async ofExchanges(lines: readonly LineToDestroy[], asked: AskedAgain, tx: Transaction): Promise<ExchangeOfLine[]> {
    const standing = await this.exchanges.listStanding(
      lines.map(({ exchangeId }) => exchangeId!),
      tx,
    );
    const judged = new Map((await this.judge(standing, asked, tx)).map((one) => [one.exchange.id, one]));
    const readSince = await this.exchanges.listReadSince(standing, tx);
    return lines.map((line) => {
      const found = judged.get(line.exchangeId!);
      return {
        line,
        exchange: found?.exchange ?? null,
        standing: {
          isHere: found !== undefined,
          holdIds: found?.holdIds ?? [],
          citedRule: line.ruleRef,
          answer: found?.answer ?? null,
          isReadOut: found !== undefined && (found.exchange.recordIds !== null || readSince.has(found.exchange.id)),
        },
      };
    });
  }

  /** Which exchanges hold a record, or may. */
  private async listHolding(
    lines: readonly LineToDestroy[],
    asked: AskedAgain,
    tx: Transaction,
  ): Promise<(line: LineToDestroy, record: LockedRecord) => readonly HoldingExchange[]> {
    const channelIds = [...new Set(lines.map(({ channelId }) => channelId))];
    const telling = await this.exchanges.listTelling(
      lines.map(({ recordId }) => recordId!),
      channelIds,
      tx,
    );
    const judged = await this.judge(telling, asked, tx);
    const byRecord = new Map<string, HoldingExchange[]>();
    for (const one of judged)
      for (const id of one.exchange.recordIds ?? []) {
        const known = byRecord.get(id);
        if (known) known.push(one);
        else byRecord.set(id, [one]);
      }
    const unsure = groupRows(
      judged.filter(({ exchange }) => exchange.recordIds === null),
      ({ exchange }) => exchange.channelId,
    );
    return (line, { publishedOn }) => [
      ...(byRecord.get(line.recordId!) ?? []),
      ...(unsure.get(line.channelId) ?? []).filter(
        ({ exchange }) => publishedOn === null || exchange.sentOn >= publishedOn,
      ),
    ];
  }

  /** An exchange is held with any of the records that it tells of; where nobody knows, with any of its channel. */
  private async judge(
    exchanges: readonly StandingExchange[],
    asked: AskedAgain,
    tx: Transaction,
  ): Promise<HoldingExchange[]> {
    if (exchanges.length === 0) return [];
    const channelIds = [...new Set(exchanges.map(({ channelId }) => channelId))];
    const channels = await listChannelsOfExchanges({ channelIds }, tx);
    const onChannels = await listHoldsOnChannels(channelIds, tx);
    const told = [...new Set(exchanges.flatMap(({ recordIds }) => recordIds ?? []))];
    const onRecords = await listHoldsOn(told, tx);
    const isAnyUnsure = exchanges.some(({ recordIds }) => recordIds === null);
    const anyHold = isAnyUnsure ? await listHoldsAbout(channelIds, tx) : new Map<number, readonly number[]>();
    return exchanges.map((exchange) => {
      const { channelId, recordIds, sentOn } = exchange;
      const held = onRecords.size === 0 || recordIds === null ? [] : recordIds.flatMap((id) => onRecords.get(id) ?? []);
      const unsure = recordIds === null ? (anyHold.get(channelId) ?? []) : [];
      return {
        exchange,
        holdIds: [...new Set([...(onChannels.get(channelId) ?? []), ...held, ...unsure])],
        answer: asked.askRawExchange(channels.get(channelId)!, sentOn),
      };
    });
  }
}
