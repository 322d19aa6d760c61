import { Injectable } from '@nestjs/common';
import { Clock } from '../foundation/clock/index.js';
import { Database } from '../foundation/database/index.js';
import type { CoverageReceipt } from './receipt.js';

/** How a channel's captures stand. */
export interface ChannelStanding {
  readonly channelId: number;
  /** Of the latest run that came to an end, if only for now. */
  readonly receipt: CoverageReceipt | null;
  /** That run failed by something that may pass, and waits for its next attempt. */
  readonly willBeTriedAgain: boolean;
  /** When a run last ended that was not red. */
  readonly capturedAt: Date | null;
  /** When a run last found something new on the channel. */
  readonly newsAt: Date | null;
  readonly isUnderWay: boolean;
}

/** What the register tells of its channels' captures. */
@Injectable()
export class ChannelStandingsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async listStandings(channelIds: readonly number[]): Promise<ReadonlyMap<number, ChannelStanding>> {
    const rows = await this.database.read<ChannelStanding>(
      `SELECT c.id AS "channelId", latest.receipt, coalesce(latest.state <> 'done', false) AS "willBeTriedAgain",
              (SELECT max(finished_at) FROM capture_run
                WHERE channel_id = c.id AND state = 'done' AND status <> 'red') AS "capturedAt",
              (SELECT max(finished_at) FROM capture_run
                WHERE channel_id = c.id AND state = 'done' AND (counted ->> 'new')::int > 0) AS "newsAt",
              EXISTS (SELECT FROM capture_run WHERE channel_id = c.id AND state <> 'done' AND not_before <= $2)
                AS "isUnderWay"
         FROM unnest($1::int[]) AS c (id)
         LEFT JOIN LATERAL (SELECT receipt, state FROM capture_run WHERE channel_id = c.id AND receipt IS NOT NULL
                             ORDER BY slot DESC LIMIT 1) latest ON true`,
      [channelIds, this.clock.now()],
    );
    return new Map(rows.map((row) => [row.channelId, row]));
  }

  async getStanding(channelId: number): Promise<ChannelStanding> {
    const standings = await this.listStandings([channelId]);
    return standings.get(channelId)!;
  }
}
