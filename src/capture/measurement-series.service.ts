import { Injectable } from '@nestjs/common';
import { Clock, stockholmDay } from '../foundation/clock/index.js';
import { Database } from '../foundation/database/index.js';
import { RecordCountsService, type PublishedCounts } from '../records/index.js';
import { spansOf, type DaySpan, type MeasuringPeriod } from './measuring-period.js';
import { valuesAtEnds, type DatedValue } from './values-at-ends.js';

/** A channel over one span: what was published in it, and what the platform counted at its end. */
export interface ChannelMeasure extends PublishedCounts {
  readonly span: DaySpan;
  /** Null where the platform had not told yet. */
  readonly followers: number | null;
  readonly likes: number | null;
  readonly shares: number | null;
  readonly views: number | null;
}

/** A channel at a glance. */
export interface ChannelGlance extends PublishedCounts {
  readonly channelId: number;
  readonly followers: number | null;
}

interface SumRow {
  readonly takenOn: string;
  readonly likes: number;
  readonly shares: number;
  readonly views: number;
}

/** Reads measurements over time. */
@Injectable()
export class MeasurementSeriesService {
  constructor(
    private readonly database: Database,
    private readonly counts: RecordCountsService,
    private readonly clock: Clock,
  ) {}

  /** Oldest first. */
  async listMeasures(channelId: number, period: MeasuringPeriod): Promise<ChannelMeasure[]> {
    return this.listMeasuresOf(channelId, spansOf(period, this.clock.today(), await this.firstDay(channelId)));
  }

  /** In the order of the spans, oldest first. */
  async listMeasuresOf(channelId: number, spans: readonly DaySpan[]): Promise<ChannelMeasure[]> {
    const [followers, sums, published] = await Promise.all([
      this.listFollowers(channelId),
      this.listSums(channelId),
      this.counts.countPublished(spans.map((span) => ({ channelId, ...span }))),
    ]);
    const atEnds = {
      followers: valuesAtEnds(spans, followers),
      likes: valuesAtEnds(spans, valuesOf(sums, 'likes')),
      shares: valuesAtEnds(spans, valuesOf(sums, 'shares')),
      views: valuesAtEnds(spans, valuesOf(sums, 'views')),
    };
    return spans.map((span, at) => ({
      span,
      ...published[at]!,
      followers: atEnds.followers[at]!,
      likes: atEnds.likes[at]!,
      shares: atEnds.shares[at]!,
      views: atEnds.views[at]!,
    }));
  }

  /** The followers now and what was published in the last 30 days, in the order of the ids. */
  async listGlances(channelIds: readonly number[]): Promise<ChannelGlance[]> {
    const today = this.clock.today();
    const span = { from: today.subtract({ days: 29 }), until: today.add({ days: 1 }) };
    const published = await this.counts.countPublished(channelIds.map((channelId) => ({ channelId, ...span })));
    const rows = await this.database.read<{ channelId: number; followers: number }>(
      `SELECT DISTINCT ON (channel_id) channel_id AS "channelId", followers FROM channel_measurement
        WHERE channel_id = ANY ($1) AND followers IS NOT NULL ORDER BY channel_id, taken_on DESC`,
      [channelIds],
    );
    const followers = new Map(rows.map((row) => [row.channelId, row.followers]));
    return channelIds.map((channelId, at) => ({
      channelId,
      ...published[at]!,
      followers: followers.get(channelId) ?? null,
    }));
  }

  private async firstDay(channelId: number) {
    return stockholmDay((await this.counts.findFirstPublished(channelId)) ?? this.clock.now());
  }

  private listFollowers(channelId: number): Promise<DatedValue[]> {
    return this.database.read(
      `SELECT taken_on AS "takenOn", followers AS value FROM channel_measurement
        WHERE channel_id = $1 AND followers IS NOT NULL ORDER BY taken_on`,
      [channelId],
    );
  }

  private listSums(channelId: number): Promise<SumRow[]> {
    const sum = (counter: string) => `(sum(${counter}) OVER (ORDER BY taken_on))::float8 AS ${counter}`;
    return this.database.read(
      `SELECT taken_on AS "takenOn", ${sum('likes')}, ${sum('shares')}, ${sum('views')}
         FROM channel_counter_shift WHERE channel_id = $1 ORDER BY taken_on`,
      [channelId],
    );
  }
}

function valuesOf(sums: readonly SumRow[], counter: 'likes' | 'shares' | 'views'): DatedValue[] {
  return sums.map((row) => ({ takenOn: row.takenOn, value: row[counter] }));
}
