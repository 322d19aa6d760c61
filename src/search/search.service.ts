import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import { readWordQuery } from '../foundation/text/index.js';
import { sightCondition, sightParameters } from '../records/index.js';
import { placeToText, type PlaceInList, type RecordFilter } from './record-filter.js';

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

const filters = `
  ($1::int IS NULL OR e.channel_id = $1) AND ($2::text IS NULL OR e.origin = $2) AND ($3::text IS NULL OR e.state = $3)
  AND ($4::timestamptz IS NULL OR e.dated_at >= $4) AND ($5::timestamptz IS NULL OR e.dated_at < $5)
  AND ${sightCondition('e', 6, 'e.record_id')}`;
const filtered = 'record_id, dated_at, channel_id, origin, state, records_creator_id';
const newestFirst = `ORDER BY dated_at DESC, record_id DESC`;

/** Finds records by words and filters; keyset pages. */
@Injectable()
export class SearchService {
  constructor(private readonly database: Database) {}

  async findPage(filter: RecordFilter, after: PlaceInList | null, limit: number): Promise<FoundPage> {
    const rows = await this.findRows(filter, after, limit + 1);
    const page = rows.slice(0, limit);
    return { ids: page.map((row) => row.id), next: rows.length > limit ? placeToText(page.at(-1)!) : null };
  }

  /**
   * Every record that matches, newest first, for a deed that touches them all; `'more'` where there are more than
   * `most`. Words that seek nothing choose nothing here: a page of hits may show everything instead, a deed may not.
   */
  async findAll(filter: RecordFilter, most: number): Promise<readonly string[] | 'more'> {
    if (filter.words !== null && wordQueryOf(filter) === null) return [];
    const { ids, next } = await this.findPage(filter, null, most);
    return next === null ? ids : 'more';
  }

  /** How many records match; more than `most` are not counted. */
  async countUpTo(filter: RecordFilter, most: number): Promise<number | 'more'> {
    const query = wordQueryOf(filter);
    const words = query === null ? '' : `words @@ to_tsquery('swedish', $10) AND`;
    const [row] = await this.database.read<{ count: number }>(
      `SELECT count(*)::int AS count FROM (SELECT FROM search_entry e WHERE ${words} ${filters} LIMIT $9) m`,
      [...filterParameters(filter), most + 1, ...(query === null ? [] : [query])],
    );
    return row!.count > most ? 'more' : row!.count;
  }

  private async findRows(filter: RecordFilter, after: PlaceInList | null, limit: number): Promise<FoundRow[]> {
    const query = wordQueryOf(filter);
    const parameters = [...filterParameters(filter), limit, after?.datedAt ?? null, after?.id ?? null];
    const page = (from: string) => `SELECT e.record_id AS id, e.dated_at AS "datedAt" FROM ${from}
      ${filters} AND ($10::timestamptz IS NULL OR (e.dated_at, e.record_id) < ($10, $11::bigint)) ${newestFirst} LIMIT $9`;
    if (query === null) return this.database.read(page('search_entry e WHERE'), parameters);
    const matching = `words @@ to_tsquery('swedish', $12)`;
    const sql = (await this.hasFewMatches(query))
      ? `WITH m AS MATERIALIZED (SELECT ${filtered} FROM search_entry WHERE ${matching}) ${page('m e WHERE')}`
      : page(`search_entry e WHERE ${matching} AND`);
    return this.database.read(sql, [...parameters, query]);
  }

  /** The planner cannot know how rare a word is: walking the date index for an absent one would read everything. */
  private async hasFewMatches(query: string): Promise<boolean> {
    const [row] = await this.database.read<{ few: boolean }>(
      `SELECT count(*) <= $2 AS few FROM (
         SELECT FROM search_entry WHERE words @@ to_tsquery('swedish', $1) LIMIT $2 + 1) m`,
      [query, fewMatches],
    );
    return row!.few;
  }
}

function wordQueryOf({ words }: RecordFilter): string | null {
  return words === null ? null : readWordQuery(words);
}

function filterParameters(filter: RecordFilter): unknown[] {
  const { channelId, origin, state, from, before } = filter;
  return [channelId, origin, state, from, before, ...sightParameters(filter)];
}
