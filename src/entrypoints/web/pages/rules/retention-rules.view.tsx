import type { VNode } from 'preact';
import type { Temporal } from 'temporal-polyfill';
import {
  describeRetention,
  describeStanding,
  subjectWords,
  type OutlookRow,
  type RetentionRule,
} from '../../../../retention/index.js';
import { showNumber } from '../../show-number.js';
import { rulePath } from '../../show-rule.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { texts } from './texts.sv.js';

export interface RuleTableProps {
  readonly rules: readonly RetentionRule[];
  readonly today: Temporal.PlainDate;
}

interface CountedProps extends RuleTableProps {
  readonly rows: readonly OutlookRow[];
  readonly mayClassify: boolean;
}

export function RecordRules({ rules, rows, today, mayClassify }: CountedProps): VNode {
  const ofRecords = rules.filter(({ subject }) => subject === 'record');
  const ruleless = sumOf(rows, ({ ruleId }) => ruleId === null);
  return (
    <section>
      <h2>{texts.recordRules}</h2>
      {ofRecords.length === 0 ? <p>{texts.noRules}</p> : <RecordTable rules={ofRecords} rows={rows} today={today} />}
      {ofRecords.length > 0 ? <p class="muted">{texts.dueHint}</p> : null}
      {ruleless > 0 ? (
        <p>
          {texts.ruleless(ruleless)} {mayClassify ? <a href="/oklassade">{texts.toQueue}</a> : null}
        </p>
      ) : null}
    </section>
  );
}

function RecordTable({ rules, rows, today }: Omit<CountedProps, 'mayClassify'>): VNode {
  return (
    <ScrolledTable label={texts.recordRules}>
      <thead>
        <tr>
          <th scope="col">{texts.rule}</th>
          <th scope="col">{texts.says}</th>
          <th scope="col">{texts.decision}</th>
          <th scope="col" class="number">
            {texts.records}
          </th>
          <th scope="col" class="number">
            {texts.due}
          </th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.id}>
            <RuleHeading rule={rule} />
            <td>{describeRetention(rule)}</td>
            <Standing rule={rule} today={today} />
            <td class="number">{showNumber(sumOf(rows, ({ ruleId }) => ruleId === rule.id))}</td>
            <td class="number">{showNumber(sumOf(rows, (row) => row.ruleId === rule.id && isDue(row)))}</td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}

/** Rules about what the archive itself makes and gathers. */
export function OtherRules({ rules, today }: RuleTableProps): VNode | null {
  const others = rules.filter(({ subject }) => subject !== 'record');
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{texts.otherRules}</h2>
      <ScrolledTable label={texts.otherRules}>
        <thead>
          <tr>
            <th scope="col">{texts.rule}</th>
            <th scope="col">{texts.subject}</th>
            <th scope="col">{texts.says}</th>
            <th scope="col">{texts.decision}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((rule) => (
            <tr key={rule.id}>
              <RuleHeading rule={rule} />
              <td>{subjectWords[rule.subject]}</td>
              <td>{describeRetention(rule)}</td>
              <Standing rule={rule} today={today} />
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
    </section>
  );
}

function RuleHeading({ rule }: { readonly rule: RetentionRule }): VNode {
  return (
    <th scope="row" class="rule">
      <a href={rulePath(rule.id)}>{rule.id}</a> <span class="muted">{texts.version(rule.version)}</span>
      <span class="rule-name">{rule.title}</span>
    </th>
  );
}

function Standing({ rule, today }: { readonly rule: RetentionRule; readonly today: Temporal.PlainDate }): VNode {
  const { sentence, gap } = describeStanding(rule, today);
  return <td class={gap === null ? undefined : 'muted'}>{sentence}</td>;
}

function isDue({ outcome }: OutlookRow): boolean {
  return outcome === 'due-for-disposal' || outcome === 'due-for-review';
}

function sumOf(rows: readonly OutlookRow[], which: (row: OutlookRow) => boolean): number {
  return rows.filter(which).reduce((sum, { records }) => sum + records, 0);
}
