import type { LocatedWord } from '../../classification/index.js';
import { judgeRecord, type JudgedVersion, type Judgement } from '../judge-record.js';
import type { TriageInForce } from '../rules/triage-in-force.js';
import { wouldBeInsignificant } from '../rules/texts.sv.js';
import type { Suggestion } from '../triage-item.js';
import { alikeDigest } from './alike-digest.js';
import { dueOn } from './due-on.js';
import type { ItemToQueue } from './items.rows.js';
import { isLeftByPerson, sortRecord, type Sorted } from './sort-record.js';
import type { StandingRow, VersionRow } from './standings.rows.js';

/** A record with what sorting comes to of it. */
export interface SortedRecord {
  readonly row: StandingRow;
  readonly judgement: Judgement;
  readonly sorted: Sorted;
  readonly versions: readonly LocatedVersion[];
}

export type LocatedVersion = VersionRow & JudgedVersion;

const unread: Judgement = { kind: 'for-a-person', suggestions: [], undecidedRule: null };

/** Of what these say nothing can have changed: it is decided of, not by a rule, and no version has come since. */
export function isSettled(row: StandingRow): boolean {
  const { registration, waitsBecause, isInsignificantByRule, sortedVersion, latestVersion } = row;
  return (
    registration !== 'undecided' && waitsBecause === null && !isInsignificantByRule && sortedVersion === latestVersion
  );
}

/** Its text is not asked: it is older than the channel's triage. */
export function isBackFill({ registration, waitsBecause, isOlderThanTriage, isRestricted }: StandingRow): boolean {
  return registration === 'undecided' && !isLeftByPerson(waitsBecause) && isOlderThanTriage && !isRestricted;
}

export function sortOne(row: StandingRow, versions: readonly LocatedVersion[], inForce: TriageInForce): SortedRecord {
  const { recordsCreator, origin, isRestricted } = row;
  const judgement =
    versions.length === 0 ? unread : judgeRecord({ recordsCreator, origin, isRestricted, versions }, inForce);
  const sorted = sortRecord({ ...row, isReworded: isReworded(row, versions) }, judgement);
  return { row, judgement, sorted, versions };
}

function isReworded({ sortedVersion }: StandingRow, versions: readonly LocatedVersion[]): boolean {
  const before = versions.find(({ n }) => n === sortedVersion);
  return before !== undefined && before.text !== versions.at(-1)!.text;
}

export function toItem({ row, judgement, sorted, versions }: SortedRecord): ItemToQueue[] {
  if (sorted.kind !== 'queue') return [];
  const { id: recordId, recordsCreatorId, channelId } = row;
  const latest = versions.at(-1);
  const receivedAt = sorted.because === 'changed' && latest ? latest.madeAt : row.countsFrom;
  return [
    {
      recordId,
      recordsCreatorId,
      channelId,
      because: sorted.because,
      dueOn: dueOn(receivedAt),
      suggestions: suggestionsOf(judgement),
      alike: latest ? alikeDigest(latest) : null,
    },
  ];
}

function suggestionsOf(judgement: Judgement): Suggestion[] {
  // A claimed item that a rule would decide of stays with the person, with nothing to say.
  if (judgement.kind === 'insignificant') return [];
  const { suggestions, undecidedRule } = judgement;
  const found = suggestions.map(({ rule, marks }): Suggestion => {
    const { because, id: ruleId, weight, secrecy } = rule;
    return { because, ruleId, weight, secrecy, marks };
  });
  if (!undecidedRule) return found;
  const { id: ruleId } = undecidedRule;
  return [...found, { because: wouldBeInsignificant(ruleId), ruleId, weight: 0, secrecy: null, marks: [] }];
}

/** Versions by their record, each with the words of its text. */
export function groupVersions(
  versions: readonly VersionRow[],
  words: readonly (readonly LocatedWord[])[],
): ReadonlyMap<string, LocatedVersion[]> {
  const byRecord = new Map<string, LocatedVersion[]>();
  versions.forEach((version, at) => {
    const known = byRecord.get(version.recordId) ?? [];
    byRecord.set(version.recordId, [...known, { ...version, words: words[at] ?? [] }]);
  });
  return byRecord;
}
