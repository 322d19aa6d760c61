import type { BackFill, DecisionByRule } from '../../registration/index.js';
import type { TriageInForce } from '../rules/triage-in-force.js';
import type { SortedRecord } from './sorting-round.js';

/** What is decided without a person: one decision for each rule and records creator, and for each channel's past. */
export interface GroupedDecisions {
  readonly insignificant: readonly DecisionByRule[];
  readonly backFills: readonly BackFill[];
}

export function groupSorted(sorted: readonly SortedRecord[], { refs }: TriageInForce): GroupedDecisions {
  const insignificant = new Map<string, Growing<DecisionByRule>>();
  const backFills = new Map<string, Growing<BackFill>>();
  for (const { row, judgement, sorted: answer } of sorted) {
    const { id, recordsCreatorId, channelId, triageFrom } = row;
    if (answer.kind === 'insignificant' && judgement.kind === 'insignificant') {
      const ruleRef = refs.get(judgement.rule)!;
      add(insignificant, `${ruleRef} ${recordsCreatorId}`, { ruleRef, recordsCreatorId, recordIds: [] }, id);
    }
    if (answer.kind === 'keep-ordered')
      add(
        backFills,
        `${channelId} ${recordsCreatorId}`,
        { channelId, recordsCreatorId, triageFrom, recordIds: [] },
        id,
      );
  }
  return { insignificant: [...insignificant.values()], backFills: [...backFills.values()] };
}

type Growing<Group> = Group & { readonly recordIds: string[] };

function add<Group>(groups: Map<string, Growing<Group>>, key: string, group: Growing<Group>, recordId: string): void {
  const known = groups.get(key) ?? group;
  known.recordIds.push(recordId);
  groups.set(key, known);
}
