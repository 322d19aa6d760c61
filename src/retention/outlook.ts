import type { RetentionAssessment } from './retention-assessment.js';

/** So many records of one channel and class that come to the same under one rule, and when. */
export interface OutlookRow {
  readonly recordsCreatorId: number;
  readonly channelId: number;
  /** The class' code; null for the unclassified. */
  readonly recordClass: string | null;
  /** Null where no rule, or several that clash, hold. */
  readonly ruleId: string | null;
  readonly ruleVersion: number | null;
  readonly outcome: RetentionAssessment['outcome'];
  /**
   * The year in which the period runs out, whether or not a decision lets the rule be used; null where none runs: the
   * trigger has not happened, the rule retains permanently, or there is no rule.
   */
  readonly expectedIn: number | null;
  readonly records: number;
}

/** What an outlook is added up by. */
export type OutlookFace = 'rule' | 'class' | 'channel';

export interface OutlookLine {
  /** The rule's id, the class' code or the channel's number; null for what has none. */
  readonly key: string | null;
  /** By year. What fell due before `years` began is in its first one. */
  readonly byYear: ReadonlyMap<number, number>;
  /** What runs out after the last of the years. */
  readonly later: number;
  /** What has no day: kept permanently, waiting for its trigger, or without a rule. */
  readonly undated: number;
  /** Of what has no day: kept permanently. */
  readonly permanent: number;
  /** Of what has no day: under a rule whose trigger has not happened. */
  readonly waiting: number;
}

/** The outlook by one face, the most first. */
export function addUpOutlook(
  rows: readonly OutlookRow[],
  face: OutlookFace,
  years: { readonly first: number; readonly last: number },
): OutlookLine[] {
  const groups = new Map<string | null, OutlookRow[]>();
  for (const row of rows) {
    const key = keyOf(row, face);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .map(([key, group]) => lineOf(key, group, years))
    .sort((one, other) => totalOf(other) - totalOf(one));
}

export function totalOf({ byYear, later, undated }: OutlookLine): number {
  return [...byYear.values()].reduce((sum, records) => sum + records, later + undated);
}

function lineOf(
  key: string | null,
  rows: readonly OutlookRow[],
  { first, last }: { readonly first: number; readonly last: number },
): OutlookLine {
  const byYear = new Map<number, number>();
  let later = 0;
  const undated = sumOf(rows, ({ expectedIn }) => expectedIn === null);
  const permanent = sumOf(rows, ({ outcome }) => outcome === 'retain-permanently');
  const waiting = sumOf(rows, isWaiting);
  for (const { expectedIn, records } of rows) {
    if (expectedIn === null) continue;
    if (expectedIn > last) later += records;
    else byYear.set(Math.max(expectedIn, first), (byYear.get(Math.max(expectedIn, first)) ?? 0) + records);
  }
  return { key, byYear, later, undated, permanent, waiting };
}

/** A rule without a decision waits for its trigger as well: it is simulated. */
function isWaiting({ ruleId, outcome, expectedIn }: OutlookRow): boolean {
  return ruleId !== null && outcome !== 'retain-permanently' && expectedIn === null;
}

function sumOf(rows: readonly OutlookRow[], which: (row: OutlookRow) => boolean): number {
  return rows.filter(which).reduce((sum, { records }) => sum + records, 0);
}

function keyOf(row: OutlookRow, face: OutlookFace): string | null {
  switch (face) {
    case 'rule':
      return row.ruleId;
    case 'class':
      return row.recordClass;
    case 'channel':
      return String(row.channelId);
  }
}
