import type { VNode } from 'preact';
import { Facts } from '../../layout/facts.view.js';
import { showNumber } from '../../show-number.js';
import { showTime } from '../../show-time.js';
import { OneYear } from './one-year.view.js';
import { OutlookChart } from './outlook-chart.view.js';
import { outlookPath } from './outlook-path.js';
import { OutlookNumbers } from './outlook-numbers.view.js';
import { rulelessOf, sumOf, type OutlookTable } from './outlook-table.js';
import { faces, texts } from './texts.sv.js';

export interface RulesOutlookProps {
  readonly table: OutlookTable;
  /** Null before any night. */
  readonly reckonedAt: Date | null;
  readonly mayClassify: boolean;
}

export function rulesOutlookView({ table, reckonedAt, mayClassify }: RulesOutlookProps): VNode {
  return (
    <>
      <p class="muted">
        <a href="/regler">{texts.allRules}</a>
      </p>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <p>{texts.simulated}</p>
      {reckonedAt === null || table.lines.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p class="muted">{texts.from(showTime(reckonedAt))}</p>
          <Faces table={table} />
          <Years table={table} />
          {table.year === null ? <AllYears table={table} mayClassify={mayClassify} /> : <OneYear table={table} />}
          <p>
            <a href={outlookPath(table, { file: 'siffror.csv' })}>{texts.download}</a>
          </p>
        </>
      )}
    </>
  );
}

function AllYears({ table, mayClassify }: Pick<RulesOutlookProps, 'table' | 'mayClassify'>): VNode {
  return (
    <>
      <OutlookChart table={table} />
      <Rest table={table} mayClassify={mayClassify} />
      <OutlookNumbers table={table} />
    </>
  );
}

function Faces({ table }: Pick<RulesOutlookProps, 'table'>): VNode {
  return (
    <nav class="choices" aria-label={texts.show}>
      <ul>
        {(['rule', 'class', 'channel'] as const).map((face) => (
          <li key={face}>
            <a href={outlookPath(table, { face })} aria-current={face === table.face ? 'true' : undefined}>
              {faces[face]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Years({ table }: Pick<RulesOutlookProps, 'table'>): VNode {
  return (
    <nav class="choices" aria-label={texts.years}>
      <ul>
        {[null, ...table.years].map((year) => (
          <li key={year}>
            <a href={outlookPath(table, { year })} aria-current={year === table.year ? 'true' : undefined}>
              {year ?? texts.allYears}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What no year can be said of. */
function Rest({ table: { lines }, mayClassify }: Pick<RulesOutlookProps, 'table' | 'mayClassify'>): VNode {
  const ruleless = sumOf(lines, rulelessOf);
  return (
    <section>
      <h2>{texts.rest}</h2>
      <Facts
        facts={[
          { label: texts.permanent, value: showNumber(sumOf(lines, ({ permanent }) => permanent)) },
          { label: texts.waiting, value: showNumber(sumOf(lines, ({ waiting }) => waiting)) },
          {
            label: texts.ruleless,
            value: (
              <>
                {showNumber(ruleless)} {ruleless > 0 && mayClassify ? <a href="/oklassade">{texts.toQueue}</a> : null}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
