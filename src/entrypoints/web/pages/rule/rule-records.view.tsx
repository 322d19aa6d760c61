import type { VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import type { RetentionRule, RuleRecord } from '../../../../retention/index.js';
import type { FoundRecord } from '../../../../search/index.js';
import { rulePath } from '../../show-rule.js';
import { retentionOutcomes } from '../../texts.sv.js';
import { Hit } from '../records/hit.view.js';
import { listTexts as texts } from './texts.sv.js';

export interface RuleRecordsProps {
  readonly rule: RetentionRule;
  readonly listed: readonly RuleRecord[];
  /** Those of the list, in its order. */
  readonly records: readonly FoundRecord[];
  readonly channels: readonly Channel[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  readonly isFirst: boolean;
}

export function ruleRecordsView(props: RuleRecordsProps): VNode {
  const { rule, listed, records, channels } = props;
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  const standings = new Map(listed.map((record) => [record.id, record]));
  return (
    <>
      <p class="muted">
        <a href={rulePath(rule.id)}>{texts.back(rule.id)}</a>
      </p>
      <h1>{texts.title(rule.id)}</h1>
      <p>{rule.title}</p>
      {records.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p class="muted">{texts.order}</p>
          <h2>{texts.listed}</h2>
          <ol class="hits">
            {records.map((record) => (
              <li class="hit" key={record.id}>
                <Hit record={record} channel={byId.get(record.channelId)} />
                {standingOf(standings.get(record.id)!)}
              </li>
            ))}
          </ol>
        </>
      )}
      <Turning {...props} />
    </>
  );
}

function standingOf({ outcome, expectedOn }: RuleRecord): VNode {
  return (
    <p class="about">
      <strong>{expectedOn === null ? texts.noDay : texts.runsOut(expectedOn)}</strong>
      <span>{retentionOutcomes[outcome]}</span>
    </p>
  );
}

function Turning({ rule, next, isFirst }: RuleRecordsProps): VNode | null {
  if (isFirst && next === null) return null;
  const first = `${rulePath(rule.id)}/handlingar`;
  return (
    <nav class="actions" aria-label={texts.turning}>
      {isFirst ? null : (
        <a class="button secondary" href={first}>
          {texts.first}
        </a>
      )}
      {next === null ? null : (
        <a class="button secondary" rel="next" href={`${first}?efter=${next}`}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}
