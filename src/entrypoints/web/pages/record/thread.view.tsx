import type { VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import { OriginTag, StateTag } from '../../layout/record-tags.view.js';
import { showAuthor } from '../../show-author.js';
import { showTime } from '../../show-time.js';
import { kinds } from '../../texts.sv.js';
import { texts } from './texts.sv.js';
import type { ThreadNode } from './thread.js';

const textShown = 500;

/** The record whose page it is, and the channel that it and its thread came from. */
export interface ThreadReader {
  readonly recordId: string;
  readonly channel: Channel;
}

export function threadView(
  reader: ThreadReader,
  { nodes, size, isWhole }: { readonly nodes: readonly ThreadNode[]; readonly size: number; readonly isWhole: boolean },
): VNode {
  return (
    <section aria-labelledby="trad">
      <h2 id="trad">{texts.thread(size)}</h2>
      {nodesView(nodes, reader)}
      {isWhole ? null : (
        <p>
          <a href={`/handlingar/${reader.recordId}/trad`}>{texts.wholeThread(size)}</a>
        </p>
      )}
    </section>
  );
}

export function nodesView(nodes: readonly ThreadNode[], reader: ThreadReader): VNode {
  return (
    <ol class="thread">
      {nodes.map((node) => (
        <Node key={node.entry.id} node={node} reader={reader} />
      ))}
    </ol>
  );
}

function Node({ node, reader }: { readonly node: ThreadNode; readonly reader: ThreadReader }): VNode {
  const { entry, replies, leftOut } = node;
  const isThis = entry.id === reader.recordId;
  return (
    <li aria-current={isThis ? 'true' : undefined}>
      <Entry node={node} isThis={isThis} channel={reader.channel} />
      {replies.length === 0 ? null : nodesView(replies, reader)}
      {leftOut === 0 ? null : <p class="muted left-out">{texts.leftOut(leftOut)}</p>}
    </li>
  );
}

interface EntryProps {
  readonly node: ThreadNode;
  readonly isThis: boolean;
  readonly channel: Channel;
}

function Entry({ node, isThis, channel }: EntryProps): VNode {
  const { id, kind, origin, state, authorName, publishedAt, capturedAt, text, attachments, destroyedParentId } =
    node.entry;
  const name = (
    <>
      {texts.heading(kinds[kind])} <bdi>{showAuthor(authorName, origin, channel)}</bdi>
    </>
  );
  return (
    <div class="entry">
      <p class="about">
        {isThis ? (
          <strong>
            {name} – {texts.thisRecord}
          </strong>
        ) : (
          <a href={`/handlingar/${id}`}>{name}</a>
        )}
        <OriginTag origin={origin} /> <StateTag state={state} />
        <time dateTime={(publishedAt ?? capturedAt).toISOString()}>{showTime(publishedAt ?? capturedAt)}</time>
        {attachments === 0 ? null : <span>{texts.attachments(attachments)}</span>}
      </p>
      {node.answers === null ? null : (
        <p class="muted">
          {texts.answers} <bdi>{showAuthor(node.answers.authorName, node.answers.origin, channel)}</bdi>
        </p>
      )}
      {destroyedParentId === null ? null : (
        <p class="muted">
          {texts.answers} <a href={`/handlingar/${destroyedParentId}`}>{texts.destroyedParent(destroyedParentId)}</a>
        </p>
      )}
      <p class="captured">{text.length > textShown ? `${text.slice(0, textShown)} …` : text}</p>
    </div>
  );
}
