import type { VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import { kindWords, type DisposalList } from '../../../../disposal/index.js';
import type { DestroyedRecord } from '../../../../records/index.js';
import { describeField, type RetentionRule } from '../../../../retention/index.js';
import { Facts } from '../../layout/facts.view.js';
import { showChannel } from '../../show-channel.js';
import { rulePath } from '../../show-rule.js';
import { kinds, origins } from '../../texts.sv.js';
import { destroyedTexts as texts } from './texts.sv.js';

export interface DestroyedProps {
  readonly record: DestroyedRecord;
  readonly channel: Channel;
  /** As it was worded; null where none was the ground. */
  readonly rule: RetentionRule | null;
  readonly list: DisposalList;
  readonly maySeeList: boolean;
}

/** All that remains. */
export function destroyedView(props: DestroyedProps): VNode {
  const { record, channel, rule, list } = props;
  return (
    <>
      <h1>{texts.title(record.id)}</h1>
      <p>
        <strong>{texts.sentence(record.destroyedOn)}</strong> {texts.remains}
      </p>
      <Facts
        facts={[
          { label: texts.creator, value: record.recordsCreator },
          { label: texts.channel, value: showChannel(channel) },
          { label: texts.kind, value: kinds[record.kind] },
          { label: texts.origin, value: origins[record.origin] },
          { label: texts.class, value: record.class ?? texts.noClass },
          { label: texts.countedOn, value: record.countedOn ?? texts.unknownDay },
          { label: texts.capturedOn, value: record.capturedOn },
          { label: texts.versions, value: record.versions },
          { label: texts.destroyedOn, value: record.destroyedOn },
          { label: texts.rule, value: rule ? <Rule rule={rule} /> : kindWords[list.kind] },
          ...(rule ? [{ label: texts.decision, value: describeField(rule, 'decision') }] : []),
          { label: texts.list, value: <List {...props} /> },
        ]}
      />
      <p>
        <a href="/handlingar">{texts.back}</a>
      </p>
    </>
  );
}

function Rule({ rule }: { readonly rule: RetentionRule }): VNode {
  return (
    <>
      <a href={rulePath(rule.id)}>
        {rule.id} v. {rule.version}
      </a>
      : {rule.title}
    </>
  );
}

function List({ list, maySeeList }: DestroyedProps): VNode {
  if (!maySeeList) return <>{list.name}</>;
  return (
    <>
      <a href={`/gallring/${list.id}`}>{list.name}</a>
      {list.state === 'executed' ? (
        <>
          , <a href={`/gallring/${list.id}/protokoll`}>{texts.certificate}</a>
        </>
      ) : null}
    </>
  );
}
