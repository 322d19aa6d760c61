import type { VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import type { FoundRecord } from '../../../../search/index.js';
import { AccessTag, OriginTag, RegisteredTag, StateTag } from '../../layout/record-tags.view.js';
import { showAuthor } from '../../show-author.js';
import { showChannel } from '../../show-channel.js';
import { showTime } from '../../show-time.js';
import { kinds } from '../../texts.sv.js';
import { texts } from './texts.sv.js';

type ShownChannel = Pick<Channel, 'displayName' | 'platform'> | undefined;

export function hitView(record: FoundRecord, channel: ShownChannel): VNode {
  return (
    <li class="hit" key={record.id}>
      <Hit record={record} channel={channel} />
    </li>
  );
}

/** What was found, as a list shows it; its heading has an id, for what names itself by it. */
export function Hit({ record, channel }: { readonly record: FoundRecord; readonly channel: ShownChannel }): VNode {
  const { id, kind, origin, state, authorName, publishedAt, capturedAt, excerpt, versions, attachments } = record;
  return (
    <>
      <h3 id={`handling-${id}`}>
        <a href={`/handlingar/${id}`}>
          {texts.by(kinds[kind])} <bdi>{showAuthor(authorName, origin, channel)}</bdi>
        </a>
      </h3>
      <p class="about">
        <OriginTag origin={origin} /> <StateTag state={state} /> <RegisteredTag record={record} />{' '}
        <AccessTag access={record.access} />{' '}
        <time dateTime={(publishedAt ?? capturedAt).toISOString()}>
          {publishedAt ? showTime(publishedAt) : texts.capturedAt(showTime(capturedAt))}
        </time>
        {channel ? <span>{showChannel(channel)}</span> : null}
        {versions > 1 ? <span>{texts.versions(versions)}</span> : null}
        {attachments > 0 ? <span>{texts.attachments(attachments)}</span> : null}
      </p>
      <p class="captured">
        {excerpt.length === 0 ? <span class="muted">{texts.noText}</span> : null}
        {excerpt.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}
      </p>
    </>
  );
}
