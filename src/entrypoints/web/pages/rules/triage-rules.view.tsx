import type { VNode } from 'preact';
import {
  describeInsignificance,
  describeSuggestion,
  type InsignificanceRule,
  type TriageRules,
} from '../../../../triage/index.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { RuleName } from './rule-name.view.js';
import { texts } from './texts.sv.js';

export function TriageRulesLists({ triage }: { readonly triage: TriageRules }): VNode {
  return (
    <>
      <Insignificance rules={triage.insignificance} />
      <Suggestions rules={triage.suggestions} />
    </>
  );
}

function Insignificance({ rules }: { readonly rules: TriageRules['insignificance'] }): VNode | null {
  if (rules.length === 0) return null;
  return (
    <section>
      <h2>{texts.insignificance}</h2>
      <p>{texts.insignificanceHint}</p>
      <ScrolledTable label={texts.insignificance}>
        <thead>
          <tr>
            <th scope="col">{texts.rule}</th>
            <th scope="col">{texts.says}</th>
            <th scope="col">{texts.insignificanceDecision}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <RuleName rule={rule} />
              <td>{describeInsignificance(rule)}</td>
              <td>{decisionOf(rule)}</td>
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
    </section>
  );
}

function Suggestions({ rules }: { readonly rules: TriageRules['suggestions'] }): VNode | null {
  if (rules.length === 0) return null;
  return (
    <section>
      <h2>{texts.suggestions}</h2>
      <p>{texts.suggestionsHint}</p>
      <ScrolledTable label={texts.suggestions}>
        <thead>
          <tr>
            <th scope="col">{texts.rule}</th>
            <th scope="col">{texts.says}</th>
            <th scope="col">{texts.secrecy}</th>
            <th scope="col" class="number">
              {texts.weight}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <RuleName rule={rule} />
              <td>{describeSuggestion(rule)}</td>
              <td>{rule.secrecy === null ? texts.no : texts.secrecySuspected}</td>
              <td class="number">{rule.weight}</td>
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
    </section>
  );
}

function decisionOf({ decision }: InsignificanceRule): string {
  if (!decision) return texts.noInsignificanceDecision;
  const { body, date, paragraph, registrationNumber } = decision;
  return [body, date.toString(), paragraph, registrationNumber].filter((part) => part !== null).join(', ');
}
