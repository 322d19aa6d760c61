import { Injectable } from '@nestjs/common';
import { ReachableChannels } from '../channels/index.js';
import { idsWithin, reachOf, type Acting } from '../foundation/access/index.js';
import { Database } from '../foundation/database/index.js';
import { classKeepers } from './class-keepers.js';

/** Whose unclassified records are asked for: channels by number, and records creators (null: everyone's). */
export interface UnclassifiedQuestion {
  readonly channelIds: readonly number[];
  readonly recordsCreatorIds: readonly number[] | null;
}

/** The queue of records that no rule gave a class. */
@Injectable()
export class UnclassifiedService {
  constructor(
    private readonly database: Database,
    private readonly reachable: ReachableChannels,
  ) {}

  /** What waits for somebody to give it a class, in their channels or one of them. */
  async questionFor(acting: Acting, channelId: number | null = null): Promise<UnclassifiedQuestion> {
    const channels = await this.reachable.list(acting, classKeepers);
    const reach = reachOf(acting, classKeepers);
    return {
      channelIds: channels.map(({ id }) => id).filter((id) => channelId === null || id === channelId),
      recordsCreatorIds: idsWithin(reach),
    };
  }

  /** Newest first; `after` is the last id of the page before. */
  async listUnclassified(asked: UnclassifiedQuestion, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT waiting.id FROM unnest($1::int[]) AS channel (id) CROSS JOIN LATERAL (
         SELECT record_id AS id FROM record_class
          WHERE class IS NULL AND channel_id = channel.id AND ($2::int[] IS NULL OR records_creator_id = ANY ($2))
            AND ($3::bigint IS NULL OR record_id < $3)
          ORDER BY record_id DESC LIMIT $4) waiting
        ORDER BY waiting.id DESC LIMIT $4`,
      [asked.channelIds, asked.recordsCreatorIds, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** More than `most` are not counted. */
  async countUpTo(asked: UnclassifiedQuestion, most: number): Promise<number | 'more'> {
    const [row] = await this.database.read<{ count: number }>(
      `SELECT count(*)::int AS count FROM (
         SELECT FROM record_class WHERE class IS NULL AND channel_id = ANY ($1)
            AND ($2::int[] IS NULL OR records_creator_id = ANY ($2)) LIMIT $3) waiting`,
      [asked.channelIds, asked.recordsCreatorIds, most + 1],
    );
    return row!.count > most ? 'more' : row!.count;
  }
}
