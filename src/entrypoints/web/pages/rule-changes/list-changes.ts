import {
  compareClasses,
  describeClassificationRule,
  type ClassificationRule,
  type RecordClass,
} from '../../../../classification/index.js';
import { compareStated } from '../../../../foundation/rule-files/index.js';
import type { RuleFolder, RulesInForce } from '../../../../retention/index.js';
import { describeInsignificance, describeSuggestion } from '../../../../triage/index.js';
import { texts as headings } from '../rules/texts.sv.js';
import type { ChangedLine } from './change-table.view.js';
import { texts } from './texts.sv.js';

/** What changed of one kind: classes, or rules of classification or triage. */
export interface ChangesOfKind {
  readonly kind: string;
  readonly lines: readonly ChangedLine[];
}

/** All but the rules of retention, which have more to tell of; a kind without changes is left out. */
export function listChanges(inForce: RulesInForce, folder: RuleFolder): ChangesOfKind[] {
  const { classification, triage } = inForce;
  const kinds = [
    {
      kind: headings.classes,
      lines: compareClasses(inForce.schemes, folder.schemes).map(({ code, recordsCreators, before, after }) => ({
        what: recordsCreators === null ? code : texts.classOf(code, recordsCreators),
        before: before === null ? texts.missing : classWording(before),
        after: after === null ? texts.missing : classWording(after),
      })),
    },
    {
      kind: headings.classification,
      lines: linesOf(classification.rules, folder.classification, classificationWording),
    },
    {
      kind: headings.insignificance,
      lines: linesOf(triage.insignificance, folder.triage.insignificance, describeInsignificance),
    },
    { kind: headings.suggestions, lines: linesOf(triage.suggestions, folder.triage.suggestions, describeSuggestion) },
  ];
  return kinds.filter(({ lines }) => lines.length > 0);
}

function linesOf<Rule extends { readonly id: string; readonly checksum: string }>(
  before: readonly Rule[],
  after: readonly Rule[],
  wordingOf: (rule: Rule) => string,
): ChangedLine[] {
  const said = (rule: Rule | null) => (rule === null ? texts.missing : wordingOf(rule));
  return compareStated(before, after).map((change) => ({
    what: change.id,
    before: said(change.before),
    after: said(change.after),
  }));
}

function classWording({ name, access }: RecordClass): string {
  return access === 'restricted' ? texts.restricting(name) : name;
}

function classificationWording(rule: ClassificationRule): string {
  return texts.classed(rule.recordClass, describeClassificationRule(rule));
}
