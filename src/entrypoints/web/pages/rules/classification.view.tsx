import type { VNode } from 'preact';
import {
  describeClassificationRule,
  type ClassificationRule,
  type ClassificationScheme,
} from '../../../../classification/index.js';
import type { OutlookRow } from '../../../../retention/index.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showNumber } from '../../show-number.js';
import { RuleName } from './rule-name.view.js';
import { texts } from './texts.sv.js';

interface ClassesProps {
  readonly schemes: readonly ClassificationScheme[];
  readonly rows: readonly OutlookRow[];
}

export function Classes({ schemes, rows }: ClassesProps): VNode | null {
  if (schemes.length === 0) return null;
  const byCode = new Map(schemes.flatMap(({ classes }) => classes.map((one) => [one.code, one] as const)));
  const count = (code: string | null) =>
    rows.filter(({ recordClass }) => recordClass === code).reduce((sum, { records }) => sum + records, 0);
  return (
    <section>
      <h2>{texts.classes}</h2>
      <p class="muted">{texts.structure([...new Set(schemes.map(({ structure }) => structure))].join(', '))}</p>
      <ScrolledTable label={texts.classes}>
        <thead>
          <tr>
            <th scope="col">{texts.code}</th>
            <th scope="col">{texts.name}</th>
            <th scope="col" class="number">
              {texts.records}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...byCode.values()].map(({ code, name, access }) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td>
                {name} {access === 'restricted' ? <span class="tag danger">{texts.restricts}</span> : null}
              </td>
              <td class="number">{showNumber(count(code))}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2}>
              {texts.unclassified}
            </th>
            <td class="number">{showNumber(count(null))}</td>
          </tr>
        </tbody>
      </ScrolledTable>
    </section>
  );
}

interface ClassificationProps {
  readonly rules: readonly ClassificationRule[];
  readonly byRule: ReadonlyMap<string, number>;
}

export function ClassificationRules({ rules, byRule }: ClassificationProps): VNode | null {
  if (rules.length === 0) return null;
  return (
    <section>
      <h2>{texts.classification}</h2>
      <p>{texts.classificationHint}</p>
      <ScrolledTable label={texts.classification}>
        <thead>
          <tr>
            <th scope="col">{texts.rule}</th>
            <th scope="col">{texts.recordClass}</th>
            <th scope="col">{texts.says}</th>
            <th scope="col" class="number">
              {texts.classified}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <RuleName rule={rule} />
              <td>{rule.recordClass}</td>
              <td>{describeClassificationRule(rule)}</td>
              <td class="number">{showNumber(byRule.get(rule.id) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
    </section>
  );
}
