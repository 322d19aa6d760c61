import type { VNode } from 'preact';
import type { Comparison, ComparisonAnswer, TriedStanding } from '../../../../retention/index.js';
import { Notice } from '../../layout/form.view.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showNumber } from '../../show-number.js';
import { showTime } from '../../show-time.js';
import { retentionOutcomes } from '../../texts.sv.js';
import { moves, texts } from './texts.sv.js';

export function Effects({ answer }: { readonly answer: ComparisonAnswer }): VNode {
  return (
    <section>
      <h2>{texts.effects}</h2>
      <Answer answer={answer} />
    </section>
  );
}

function Answer({ answer }: { readonly answer: ComparisonAnswer }): VNode {
  switch (answer.kind) {
    case 'reckoning':
      return (
        <Notice tone="info">
          <p>{texts.reckoning}</p>
          <p>{texts.refreshes}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="danger">
          <p>{texts.failed}</p>
        </Notice>
      );
    case 'reckoned':
      return (
        <>
          <p class="muted">{texts.reckonedAt(showTime(answer.reckonedAt))}</p>
          <Table {...answer.comparison} />
        </>
      );
  }
}

function Table({ effects, unchanged }: Comparison): VNode {
  if (effects.length === 0) return <p>{texts.noEffect}</p>;
  const changed = effects.reduce((sum, { records }) => sum + records, 0);
  return (
    <>
      <p>
        {texts.changed(changed)} {texts.unchanged(unchanged)}
      </p>
      <ScrolledTable label={texts.effects}>
        <thead>
          <tr>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
            <th scope="col">{texts.runsOut}</th>
            <th scope="col" class="number">
              {texts.records}
            </th>
          </tr>
        </thead>
        <tbody>
          {effects.map(({ before, after, moves: move, records }) => (
            <tr key={JSON.stringify([before, after, move])}>
              <td>
                <Standing standing={before} />
              </td>
              <td>
                <Standing standing={after} />
              </td>
              <td>{moves[move]}</td>
              <td class="number">{showNumber(records)}</td>
            </tr>
          ))}
        </tbody>
      </ScrolledTable>
    </>
  );
}

function Standing({ standing }: { readonly standing: TriedStanding }): VNode {
  const { recordClass, ruleId, outcome } = standing;
  return (
    <>
      <span class="rule-name">{recordClass ?? texts.unclassified}</span>
      <span class="rule-name">{ruleId === null ? texts.noRule : texts.underRule(ruleId)}</span>
      <span class="rule-name muted">{ruleId === null ? texts.kept : retentionOutcomes[outcome]}</span>
    </>
  );
}
