import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import { placeToText, type PlaceInList, type RecordFilter } from './record-filter.js';
import { toWebQuery } from './web-query.js';

/** One page of ids, newest first. */
export interface FoundPage {
  readonly ids: readonly string[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

interface FoundRow {
  readonly id: string;
  readonly datedAt: Date;
}

/** Few enough to be sorted after the words were looked up; above it the date index is walked instead. */
const fewMatches = 5000;

const conditions = `
  ($1::int IS NULL OR e.channel_id = $1) AND ($2::text IS NULL OR e.origin = $2) AND ($3::text IS NULL OR e.state = $3)
  AND ($4::timestamptz IS NULL OR e.dated_at >= $4) AND ($5::timestamptz IS NULL OR e.dated_at < $5)
  AND ($6::timestamptz IS NULL OR (e.dated_at, e.record_id) < ($6, $7::bigint))
  AND ($9::int[] IS NULL OR e.records_creator_id = ANY ($9))`;
const columns = `e.record_id AS id, e.dated_at AS "datedAt"`;
const newestFirst = `ORDER BY dated_at DESC, record_id DESC`;
const words = `websearch_to_tsquery('swedish', $10)`;

/** Finds records by words and filters; keyset pages. */
@Injectable()
export class SearchService {
  constructor(private readonly database: Database) {}

  async findPage(filter: RecordFilter, after: PlaceInList | null, limit: number): Promise<FoundPage> {
    const rows = await this.findRows(filter, after, limit + 1);
    const page = rows.slice(0, limit);
    return { ids: page.map((row) => row.id), next: rows.length > limit ? placeToText(page.at(-1)!) : null };
  }

  private async findRows(filter: RecordFilter, after: PlaceInList | null, limit: number): Promise<FoundRow[]> {
    const parameters = [
      filter.channelId,
      filter.origin,
      filter.state,
      filter.from,
      filter.before,
      after?.datedAt ?? null,
      after?.id ?? null,
      limit,
      filter.recordsCreatorIds,
    ];
    if (filter.words === null)
      return this.database.read(
        `SELECT ${columns} FROM search_entry e WHERE ${conditions} ${newestFirst} LIMIT $8`,
        parameters,
      );
    const sought = toWebQuery(filter.words);
    const matching = (await this.hasFewMatches(sought))
      ? `WITH m AS MATERIALIZED (SELECT * FROM search_entry WHERE words @@ ${words})
         SELECT ${columns} FROM m e WHERE ${conditions} ${newestFirst} LIMIT $8`
      : `SELECT ${columns} FROM search_entry e WHERE words @@ ${words} AND ${conditions} ${newestFirst} LIMIT $8`;
    return this.database.read(matching, [...parameters, sought]);
  }

  /** The planner cannot know how rare a word is: walking the date index for an absent one would read everything. */
  private async hasFewMatches(sought: string): Promise<boolean> {
    const [row] = await this.database.read<{ few: boolean }>(
      `SELECT count(*) <= $2 AS few FROM (
         SELECT FROM search_entry WHERE words @@ websearch_to_tsquery('swedish', $1) LIMIT $2 + 1) m`,
      [sought, fewMatches],
    );
    return row!.few;
  }
}
