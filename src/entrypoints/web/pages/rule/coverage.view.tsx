import type { VNode } from 'preact';
import type { Temporal } from 'temporal-polyfill';
import type { Channel } from '../../../../channels/index.js';
import type { OutlookRow, RetentionRule } from '../../../../retention/index.js';
import { CountTable } from '../../layout/count-table.view.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showChannel } from '../../show-channel.js';
import { showNumber } from '../../show-number.js';
import { rulePath } from '../../show-rule.js';
import { showTime } from '../../show-time.js';
import { retentionOutcomes } from '../../texts.sv.js';
import { texts } from './texts.sv.js';

export interface CoverageProps {
  readonly rule: RetentionRule;
  /** The rule's, of the records that are counted for the one who asks. */
  readonly rows: readonly OutlookRow[];
  /** Null before anything was counted. */
  readonly reckonedAt: Date | null;
  readonly channels: readonly Channel[];
  readonly classNames: ReadonlyMap<string, string>;
  readonly today: Temporal.PlainDate;
}

export function Coverage(props: CoverageProps): VNode {
  const { rule, rows, reckonedAt } = props;
  const total = rows.reduce((sum, { records }) => sum + records, 0);
  return (
    <section>
      <h2>{texts.coverage}</h2>
      {rule.subject !== 'record' ? (
        <p>{texts.notRecords}</p>
      ) : total === 0 ? (
        <p>{texts.noCoverage}</p>
      ) : (
        <>
          {reckonedAt ? <p>{texts.countedOn(showTime(reckonedAt))}</p> : null}
          <div class="side-by-side">
            <ByOutcome rows={rows} />
            <ByChannel {...props} />
          </div>
          <p class="actions">
            <a class="button secondary" href={`${rulePath(rule.id)}/handlingar`}>
              {texts.list(total)}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function ByOutcome({ rows }: Pick<CoverageProps, 'rows'>): VNode {
  const counted = countBy(rows, ({ outcome }) => retentionOutcomes[outcome]);
  return <CountTable label={texts.byOutcome} hasCaption headings={[texts.outcome, texts.records]} rows={counted} />;
}

function ByChannel({ rows, channels, classNames }: CoverageProps): VNode {
  const names = new Map(channels.map((channel) => [channel.id, showChannel(channel)]));
  const counted = countBy(rows, ({ channelId, recordClass }) => `${channelId} ${recordClass ?? ''}`);
  return (
    <ScrolledTable label={texts.byChannel}>
      <caption>{texts.byChannel}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.channel}</th>
          <th scope="col">{texts.recordClass}</th>
          <th scope="col" class="number">
            {texts.records}
          </th>
        </tr>
      </thead>
      <tbody>
        {counted.map(([key, records]) => {
          const [channelId = '', ...code] = key.split(' ');
          return (
            <tr key={key}>
              <th scope="row">{names.get(Number(channelId)) ?? channelId}</th>
              <td>{className(code.join(' '), classNames)}</td>
              <td class="number">{showNumber(records)}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrolledTable>
  );
}

function className(code: string, names: CoverageProps['classNames']): string {
  return code === '' ? texts.unclassified : `${code} ${names.get(code) ?? ''}`.trim();
}

/** The most first. */
function countBy(rows: readonly OutlookRow[], keyOf: (row: OutlookRow) => string): [string, number][] {
  const counted = new Map<string, number>();
  for (const row of rows) counted.set(keyOf(row), (counted.get(keyOf(row)) ?? 0) + row.records);
  return [...counted].sort(([, one], [, other]) => other - one);
}
