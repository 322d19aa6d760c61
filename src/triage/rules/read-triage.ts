import { Temporal } from 'temporal-polyfill';
import { readConditions } from '../../classification/index.js';
import { checksumOf, type RuleFault, type RuleFile } from '../../foundation/rule-files/index.js';
import { markingConditions } from '../conditions/index.js';
import { lightConditions, saysWhatTextIs } from '../lightness/index.js';
import { triageFaults } from './texts.sv.js';
import type { InsignificanceDecision, InsignificanceRule, SuggestionRule, TriageRules } from './triage-rule.js';
import type { WrittenInsignificanceRule, WrittenSuggestionRule } from './triage-shape.js';

/** A rule file as far as triage goes. */
interface WrittenTriage {
  readonly recordsCreators: readonly string[] | null;
  readonly insignificant: readonly WrittenInsignificanceRule[];
  readonly suggestions: readonly WrittenSuggestionRule[];
}

export interface ReadTriage extends TriageRules {
  readonly faults: readonly RuleFault[];
}

export function readTriage(written: WrittenTriage, ruleFile: RuleFile): ReadTriage {
  const insignificance = written.insignificant.map((rule, at) => readInsignificance(rule, at, written, ruleFile));
  const suggestions = written.suggestions.map((rule, at) => readSuggestion(rule, at, written, ruleFile));
  return {
    insignificance: insignificance.map(({ rule }) => rule),
    suggestions: suggestions.map(({ rule }) => rule),
    faults: [...insignificance, ...suggestions].flatMap(({ faults }) => faults),
  };
}

interface Read<Rule> {
  readonly rule: Rule;
  readonly faults: readonly RuleFault[];
}

function readInsignificance(
  written: WrittenInsignificanceRule,
  at: number,
  { recordsCreators }: WrittenTriage,
  ruleFile: RuleFile,
): Read<InsignificanceRule> {
  const path = ['insignificant', at] as const;
  const { id, version, when } = written;
  const read = readConditions({ when, path: [...path, 'when'], classes: [] }, lightConditions, ruleFile);
  const place = ruleFile.placeOf(path);
  const isEmpty = read.faults.length === 0 && !read.conditions.some(saysWhatTextIs);
  const checksum = checksumOf({ ...written, recordsCreators });
  return {
    rule: { id, version, recordsCreators, conditions: read.conditions, decision: decisionOf(written), place, checksum },
    faults: isEmpty ? [{ ...place, sentence: triageFaults.noContent }] : read.faults,
  };
}

function readSuggestion(
  written: WrittenSuggestionRule,
  at: number,
  { recordsCreators }: WrittenTriage,
  ruleFile: RuleFile,
): Read<SuggestionRule> {
  const path = ['suggestions', at] as const;
  const { id, version, because, weight, when } = written;
  const read = readConditions({ when, path: [...path, 'when'], classes: [] }, markingConditions, ruleFile);
  const place = ruleFile.placeOf(path);
  const isEmpty = read.faults.length === 0 && read.conditions.length === 0;
  const { conditions } = read;
  const [secrecy, checksum] = [written.secrecy ?? null, checksumOf({ ...written, recordsCreators })];
  return {
    rule: { id, version, because, weight, secrecy, recordsCreators, conditions, place, checksum },
    faults: isEmpty ? [{ ...place, sentence: triageFaults.nothing }] : read.faults,
  };
}

function decisionOf({ decision }: WrittenInsignificanceRule): InsignificanceDecision | null {
  if (!decision) return null;
  const { body, date, paragraph, registrationNumber } = decision;
  return {
    body,
    date: Temporal.PlainDate.from(date),
    paragraph: paragraph ?? null,
    registrationNumber: registrationNumber ?? null,
  };
}
