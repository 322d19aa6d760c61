import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { Database, rowSet } from '../foundation/database/index.js';

/** A channel and whole days in Europe/Stockholm, the first included and the last not. */
export interface PublishedSpan {
  readonly channelId: number;
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

/** Records by kind; those of an unknown time are in no span. */
export interface PublishedCounts {
  readonly posts: number;
  readonly comments: number;
  readonly replies: number;
}

/** What one author has written. */
export interface AuthorsRecords {
  readonly received: number;
  readonly drawnUp: number;
  /** As they have been shown; at most five. */
  readonly names: readonly string[];
}

export interface CreatorsRecords {
  readonly recordsCreator: string;
  readonly records: number;
}

@Injectable()
export class RecordCountsService {
  constructor(private readonly database: Database) {}

  /** In the order of the spans; as they were counted when they came in, so that ten years need not be counted again. */
  countPublished(spans: readonly PublishedSpan[]): Promise<PublishedCounts[]> {
    const placed = spans.map((span, place) => ({ ...span, place }));
    const rows = rowSet('span', placed, {
      place: ['integer', (span) => span.place],
      channel_id: ['integer', (span) => span.channelId],
      since: ['date', (span) => span.from.toString()],
      until: ['date', (span) => span.until.toString()],
    });
    const sum = (kind: string) => `coalesce(sum(records) FILTER (WHERE kind = '${kind}'), 0)::int`;
    return this.database.read(
      `SELECT counted.* FROM ${rows.sql}
        CROSS JOIN LATERAL (
          SELECT ${sum('post')} AS posts, ${sum('comment')} AS comments, ${sum('reply')} AS replies
            FROM record_day_tally
           WHERE channel_id = span.channel_id AND published_on >= span.since AND published_on < span.until) counted
        ORDER BY span.place`,
      rows.parameters,
    );
  }

  /** By author; one who has written nothing is not in it. */
  async countOfAuthors(
    channelIds: readonly number[],
    authorIds: readonly string[],
  ): Promise<ReadonlyMap<string, AuthorsRecords>> {
    const rows = await this.database.read<AuthorsRecords & { readonly authorId: string }>(
      `SELECT author_id AS "authorId",
              count(*) FILTER (WHERE origin = 'received')::int AS received,
              count(*) FILTER (WHERE origin = 'drawn-up')::int AS "drawnUp",
              coalesce((array_agg(DISTINCT author_name) FILTER (WHERE author_name IS NOT NULL))[1:5], '{}') AS names
         FROM record WHERE channel_id = ANY ($1) AND author_id = ANY ($2) GROUP BY author_id`,
      [channelIds, authorIds],
    );
    return new Map(rows.map(({ authorId, ...counted }) => [authorId, counted]));
  }

  /** Whose these records are, by name. */
  countByCreator(recordIds: readonly string[]): Promise<CreatorsRecords[]> {
    return this.database.read(
      `SELECT c.name AS "recordsCreator", count(*)::int AS records
         FROM record r JOIN records_creator c ON c.id = r.records_creator_id
        WHERE r.id = ANY ($1) GROUP BY c.name ORDER BY c.name`,
      [recordIds],
    );
  }

  /** When the channel's oldest record with a known time was published. */
  async findFirstPublished(channelId: number): Promise<Date | null> {
    const [row] = await this.database.read<{ first: Date | null }>(
      `SELECT min(published_at) AS first FROM record WHERE channel_id = $1`,
      [channelId],
    );
    return row?.first ?? null;
  }
}
