import type { ClassificationRule, ClassificationScheme } from '../classification/index.js';
import type { RuleFault, RuleText } from '../foundation/rule-files/index.js';
import type { InsignificanceRule, TriageRules } from '../triage/index.js';
import { ruleTexts } from './check-texts.sv.js';
import { compareStrictness } from './compare-strictness.js';
import { readRules } from './read-rules.js';
import type { RetentionRule } from './retention-rule.js';
import { mayCoincide } from './rules-coincide.js';

/** What the rule files of a folder say together. */
export interface CheckedRules {
  readonly rules: readonly RetentionRule[];
  readonly schemes: readonly ClassificationScheme[];
  readonly classification: readonly ClassificationRule[];
  readonly triage: TriageRules;
  /** What must be mended before the files can be used. */
  readonly errors: readonly RuleFault[];
  /** What somebody should look at. */
  readonly warnings: readonly RuleFault[];
}

export function checkRules(texts: readonly RuleText[]): CheckedRules {
  const read = texts.map(readRules);
  const rules = read.flatMap((file) => (file.kind === 'read' ? file.rules : []));
  const schemes = read.flatMap((file) => (file.kind === 'read' && file.scheme ? [file.scheme] : []));
  const classification = read.flatMap((file) => (file.kind === 'read' ? file.classification : []));
  const triage = joinTriage(read.flatMap((file) => (file.kind === 'read' ? [file.triage] : [])));
  const pairs = listPairs(rules).map(([first, second]) => judgePair(first, second));
  return {
    rules,
    schemes,
    classification,
    triage,
    errors: [
      ...read.flatMap((file) => (file.kind === 'faulty' ? file.faults : [])),
      ...pairs.flatMap(({ errors }) => errors),
      ...listIdsTwice(classification),
      ...listIdsTwice([...triage.insignificance, ...triage.suggestions]),
    ],
    warnings: [
      ...rules.flatMap(listConcerns),
      ...triage.insignificance.flatMap(listUndecided),
      ...pairs.flatMap(({ warnings }) => warnings),
      ...schemes.flatMap((scheme) => listGaps(scheme, rules)),
    ],
  };
}

interface PairFaults {
  readonly errors: readonly RuleFault[];
  readonly warnings: readonly RuleFault[];
}

const noFaults: PairFaults = { errors: [], warnings: [] };

/** Each rule with those that come after it. */
function listPairs(rules: readonly RetentionRule[]): [RetentionRule, RetentionRule][] {
  return rules.flatMap((second, at) =>
    rules.slice(0, at).map((first): [RetentionRule, RetentionRule] => [first, second]),
  );
}

/** A rule that takes something earlier than another would keep it is an error of the files, never a choice. */
function judgePair(first: RetentionRule, second: RetentionRule): PairFaults {
  const { file, line } = first.place;
  const ofSecond = (sentence: string): readonly RuleFault[] => [{ ...second.place, sentence }];
  if (first.id === second.id) return { ...noFaults, errors: ofSecond(ruleTexts.idTwice(second.id, file, line)) };
  if (!mayCoincide(first, second)) return noFaults;
  switch (compareStrictness(second, first)) {
    case 'same':
      return { ...noFaults, warnings: ofSecond(ruleTexts.overlaps(second.id, first.id, file, line)) };
    case 'shorter':
      return { ...noFaults, errors: ofSecond(ruleTexts.masks(second.id, first.id, file, line)) };
    case 'longer': {
      const sentence = ruleTexts.masks(first.id, second.id, second.place.file, second.place.line);
      return { ...noFaults, errors: [{ ...first.place, sentence }] };
    }
    case 'unlike':
      return { ...noFaults, errors: ofSecond(ruleTexts.unlike(second.id, first.id, file, line)) };
  }
}

function joinTriage(files: readonly TriageRules[]): TriageRules {
  return {
    insignificance: files.flatMap(({ insignificance }) => insignificance),
    suggestions: files.flatMap(({ suggestions }) => suggestions),
  };
}

function listUndecided({ id, decision, place }: InsignificanceRule): RuleFault[] {
  return decision ? [] : [{ ...place, sentence: ruleTexts.noInsignificanceDecision(id) }];
}

type Identified = Pick<ClassificationRule, 'id' | 'place'>;

function listIdsTwice(rules: readonly Identified[]): RuleFault[] {
  const first = new Map<string, Identified>();
  return rules.flatMap((rule) => {
    const earlier = first.get(rule.id);
    if (!earlier) first.set(rule.id, rule);
    return earlier
      ? [{ ...rule.place, sentence: ruleTexts.idTwice(rule.id, earlier.place.file, earlier.place.line) }]
      : [];
  });
}

/** Riksarkivet's regulations bind state authorities only. */
const stateRegulation = /RA-FS\s*\d{4}:\d+/i;

function listConcerns(rule: RetentionRule): RuleFault[] {
  const { id, action, decision, source, place } = rule;
  const cited = [source, decision?.body, decision?.number, decision?.appliedBy].join(' ');
  const [regulation] = stateRegulation.exec(cited) ?? [];
  return [
    ...(action !== 'retain-permanently' && !decision ? [{ ...place, sentence: ruleTexts.noDecision(id) }] : []),
    ...(regulation ? [{ ...place, sentence: ruleTexts.stateOnly(regulation) }] : []),
    ...(canNeverBeTriggered(rule) ? [{ ...place, sentence: ruleTexts.neverTriggered(id) }] : []),
  ];
}

/** What came in was never drawn up, and the other way round. */
function canNeverBeTriggered({ period, conditions }: RetentionRule): boolean {
  const trigger = period?.trigger;
  if (trigger !== 'received' && trigger !== 'drawn-up') return false;
  return conditions.some(({ accepts }) => accepts?.fact === 'origin' && !accepts.values.has(trigger));
}

/** Classes whose records no rule is about. */
function listGaps(scheme: ClassificationScheme, rules: readonly RetentionRule[]): RuleFault[] {
  return scheme.classes.flatMap(({ code, name, place }) => {
    const isCovered = rules.some(
      (rule) =>
        rule.subject === 'record' &&
        mayCoincide(rule, { ...rule, recordsCreators: scheme.recordsCreators, conditions: [classIs(code)] }),
    );
    return isCovered ? [] : [{ ...place, sentence: ruleTexts.gap(code, name) }];
  });
}

function classIs(code: string): RetentionRule['conditions'][number] {
  return {
    name: 'class',
    holds: ({ recordClass }) => recordClass === code,
    describe: () => code,
    accepts: { fact: 'recordClass', values: new Set([code]) },
    words: [],
  };
}
