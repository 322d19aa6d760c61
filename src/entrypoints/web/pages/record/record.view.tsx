import type { VNode } from 'preact';
import type { RawAnswer } from '../../../../capture/index.js';
import type { Channel } from '../../../../channels/index.js';
import type { NotedEvent } from '../../../../foundation/audit/index.js';
import type { HeldAttachment, RecordView, VersionView } from '../../../../records/index.js';
import { Notice } from '../../layout/form.view.js';
import { AccessTag, OriginTag, RegisteredTag, StateTag } from '../../layout/record-tags.view.js';
import { lookView } from '../../replay/look.view.js';
import type { Look } from '../../replay/look.js';
import { showAuthor } from '../../show-author.js';
import { showChannel } from '../../show-channel.js';
import { kinds } from '../../texts.sv.js';
import { eventsView } from './events.view.js';
import { doneView } from './done.view.js';
import { factsView } from './facts.view.js';
import { keepingView } from './keeping.view.js';
import { markingView } from './marking.view.js';
import { proofView } from './proof.view.js';
import type { RecordProps } from './record-props.js';
import { registeringView } from './registering.view.js';
import { texts } from './texts.sv.js';
import type { ThreadNode } from './thread.js';
import { threadView } from './thread.view.js';
import { versionsView } from './versions.view.js';

export function recordView(props: RecordProps): VNode {
  const { record, version, channel, attachments, look, thread } = props;
  return (
    <>
      <h1>
        {texts.heading(kinds[record.kind])} <bdi>{showAuthor(record.author.displayName, record.origin, channel)}</bdi>
      </h1>
      {doneView(props)}
      {markingView(record)}
      <p class="about">
        <span>{texts.title(record.id)}</span>
        <OriginTag origin={record.origin} /> <StateTag state={record.state} /> <RegisteredTag record={record} />{' '}
        <AccessTag access={record.access} />
        <span>{showChannel(channel)}</span>
        <span>{record.recordsCreator}</span>
      </p>
      <section aria-labelledby="utseende">
        <h2 id="utseende">{texts.looked}</h2>
        {version.n === record.latestVersion ? null : (
          <Notice tone="info">
            <p>
              {texts.earlier(version.n)} <a href={`/handlingar/${record.id}`}>{texts.showLatest}</a>
            </p>
          </Notice>
        )}
        {lookView({ look, plainText: version.text, attachments, language: record.language })}
        <p class="muted">{texts.fromStoredBytes}</p>
      </section>
      {registeringView(props)}
      {keepingView(record, props.keeping)}
      {factsView(record, channel)}
      {record.versions.length > 1 ? versionsView(record) : null}
      {thread.size > 1 || thread.nodes.some(({ entry }) => entry.destroyedParentId !== null)
        ? threadView({ recordId: record.id, channel }, thread)
        : null}
      {proofView(props)}
      {eventsView(props.events)}
    </>
  );
}
