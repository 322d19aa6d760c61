import { Injectable } from '@nestjs/common';
import { Database, rowSet } from '../foundation/database/index.js';

/** A channel and a time, the first instant included and the last not. */
export interface PublishedSpan {
  readonly channelId: number;
  readonly from: Date;
  readonly until: Date;
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

@Injectable()
export class RecordCountsService {
  constructor(private readonly database: Database) {}

  /** In the order of the spans; the index alone answers. */
  countPublished(spans: readonly PublishedSpan[]): Promise<PublishedCounts[]> {
    const placed = spans.map((span, place) => ({ ...span, place }));
    const rows = rowSet('span', placed, {
      place: ['integer', (span) => span.place],
      channel_id: ['integer', (span) => span.channelId],
      since: ['timestamptz', (span) => span.from],
      until: ['timestamptz', (span) => span.until],
    });
    return this.database.read(
      `SELECT counted.* FROM ${rows.sql}
        CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE kind = 'post')::int AS posts,
                 count(*) FILTER (WHERE kind = 'comment')::int AS comments,
                 count(*) FILTER (WHERE kind = 'reply')::int AS replies
            FROM record
           WHERE channel_id = span.channel_id AND published_at >= span.since AND published_at < span.until) counted
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

  /** When the channel's oldest record with a known time was published. */
  async findFirstPublished(channelId: number): Promise<Date | null> {
    const [row] = await this.database.read<{ first: Date | null }>(
      `SELECT min(published_at) AS first FROM record WHERE channel_id = $1`,
      [channelId],
    );
    return row?.first ?? null;
  }
}
