import type { VNode } from 'preact';
import {
  describeStatement,
  factLabels,
  fieldGroups,
  fieldKinds,
  fieldLabels,
  groupTexts,
  officerOn,
  type Channel,
  type FieldGroup,
  type StatementField,
} from '../../../../channels/index.js';
import { Facts, type Fact } from '../../layout/facts.view.js';
import { WebLink } from '../../layout/web-link.view.js';
import { showTime } from '../../show-time.js';
import { texts } from './texts.sv.js';

interface ChannelFactsProps {
  readonly channel: Channel;
  readonly today: string;
}

/** Everything that the register holds of a channel, group by group. */
export function ChannelFacts({ channel, today }: ChannelFactsProps): VNode {
  return (
    <div class="cards">
      <section class="card">
        <h2>{texts.account}</h2>
        <Facts facts={accountFacts(channel)} />
      </section>
      {(Object.keys(fieldGroups) as FieldGroup[]).map((group) => (
        <section class="card" key={group}>
          <h2>{groupTexts[group]}</h2>
          <Facts facts={groupFacts(group, channel, today)} />
        </section>
      ))}
    </div>
  );
}

function accountFacts(channel: Channel): Fact[] {
  return [
    { label: factLabels.address, value: <WebLink address={channel.profileUrl} /> },
    { label: factLabels.accountId, value: channel.accountId },
    { label: factLabels.ownAccountIds, value: channel.ownAccountIds.join(', ') },
    { label: texts.credential, value: channel.hasCredential ? texts.hasCredential : texts.noCredential },
    { label: factLabels.recordsCreator, value: channel.recordsCreator },
    { label: factLabels.registeredAt, value: showTime(channel.registeredAt) },
    { label: factLabels.id, value: channel.id },
  ];
}

function groupFacts(group: FieldGroup, channel: Channel, today: string): Fact[] {
  const described = describeStatement(channel);
  const facts = fieldGroups[group].map((field) => ({
    label: fieldLabels[field],
    value: showField(field, described[field]),
  }));
  const acting = officerOn(channel, today);
  return group === 'people' && acting !== channel.officer ? [...facts, { label: texts.actsNow, value: acting }] : facts;
}

function showField(field: StatementField, text: string): VNode | string {
  if (text === '') return <span class="muted">{texts.notStated}</span>;
  if (field === 'commentRulesAddress') return <WebLink address={text} />;
  return fieldKinds[field] === 'lines' ? <span class="lines">{text}</span> : text;
}
