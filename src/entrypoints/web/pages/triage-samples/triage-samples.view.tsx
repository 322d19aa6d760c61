import type { VNode } from 'preact';
import type { QueueGlance, RuleCount, SampledRecord } from '../../../../triage/index.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showNumber } from '../../show-number.js';
import { Places } from '../triage/places.view.js';
import type { ShownItem } from '../triage/shown-item.service.js';
import { Sample } from './sample.view.js';
import type { SampleQuery } from './sample-form.dto.js';
import { doneTexts, texts } from './texts.sv.js';

export interface TriageSamplesProps {
  /** Null where there is none that nobody has looked at. */
  readonly sample: (ShownItem & { readonly sample: SampledRecord }) | null;
  /** Of the last thirty days. */
  readonly counts: readonly RuleCount[];
  readonly glance: QueueGlance;
  readonly done: Required<SampleQuery> | null;
  readonly formToken: string | null;
}

export function triageSamplesView({ sample, counts, glance, done, formToken }: TriageSamplesProps): VNode {
  return (
    <div data-keys="off">
      <Places current="samples" glance={glance} formToken={formToken} />
      <h1 id="stickprov" tabIndex={-1} aria-describedby="utfall">
        {texts.title}
      </h1>
      <div class="outcome" role="status" id="utfall">
        {done === null ? null : (
          <p>
            <a href={`/handlingar/${done.handling}`}>{doneTexts[done.klart](done.handling)}</a>
          </p>
        )}
      </div>
      <p>{texts.meaning}</p>
      {sample === null ? <p>{texts.none}</p> : <Sample {...sample} formToken={formToken} />}
      <Counts counts={counts} />
      <script src="/assets/keys.js" defer />
    </div>
  );
}

function Counts({ counts }: Pick<TriageSamplesProps, 'counts'>): VNode {
  return (
    <section aria-labelledby="regler">
      <h2 id="regler">{texts.counts}</h2>
      {counts.length === 0 ? <p>{texts.noCounts}</p> : <CountsByRule counts={counts} />}
    </section>
  );
}

function CountsByRule({ counts }: Pick<TriageSamplesProps, 'counts'>): VNode {
  return (
    <ScrolledTable label={texts.countTable}>
      <thead>
        <tr>
          <th scope="col">{texts.rule}</th>
          {[texts.decided, texts.agreed, texts.overturned].map((heading) => (
            <th key={heading} scope="col" class="number">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map(({ ruleId, ruleVersion, describes, decided, agreed, overturned }) => (
          <tr key={`${ruleId} ${ruleVersion}`}>
            <th scope="row">
              {texts.version(ruleId, ruleVersion)} <span class="muted">{describes}</span>
            </th>
            <td class="number">{showNumber(decided)}</td>
            <td class="number">{showNumber(agreed)}</td>
            <td class="number">{showNumber(overturned)}</td>
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
