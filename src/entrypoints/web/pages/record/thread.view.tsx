import type { VNode } from 'preact';
import { OriginTag, StateTag } from '../../layout/record-tags.view.js';
import { showTime } from '../../show-time.js';
import { kinds, unnamed } from '../../texts.sv.js';
import { texts } from './texts.sv.js';
import type { ThreadNode } from './thread.js';

const textShown = 500;

export function threadView(
  recordId: string,
  { nodes, size, isWhole }: { readonly nodes: readonly ThreadNode[]; readonly size: number; readonly isWhole: boolean },
): VNode {
  return (
    <section aria-labelledby="trad">
      <h2 id="trad">{texts.thread(size)}</h2>
      {nodesView(nodes, recordId)}
      {isWhole ? null : (
        <p>
          <a href={`/handlingar/${recordId}/trad`}>{texts.wholeThread(size)}</a>
        </p>
      )}
    </section>
  );
}

export function nodesView(nodes: readonly ThreadNode[], recordId: string): VNode {
  return (
    <ol class="thread">
      {nodes.map((node) => (
        <Node key={node.entry.id} node={node} recordId={recordId} />
      ))}
    </ol>
  );
}

function Node({ node, recordId }: { readonly node: ThreadNode; readonly recordId: string }): VNode {
  const { entry, replies, leftOut } = node;
  const isThis = entry.id === recordId;
  return (
    <li aria-current={isThis ? 'true' : undefined}>
      <Entry node={node} isThis={isThis} />
      {replies.length === 0 ? null : nodesView(replies, recordId)}
      {leftOut === 0 ? null : <p class="muted left-out">{texts.leftOut(leftOut)}</p>}
    </li>
  );
}

function Entry({ node, isThis }: { readonly node: ThreadNode; readonly isThis: boolean }): VNode {
  const { id, kind, origin, state, authorName, publishedAt, capturedAt, text, attachments } = node.entry;
  const name = (
    <>
      {texts.heading(kinds[kind])} <bdi>{authorName ?? unnamed}</bdi>
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
          {texts.answers} <bdi>{node.answers.authorName ?? unnamed}</bdi>
        </p>
      )}
      <p class="captured">{text.length > textShown ? `${text.slice(0, textShown)} …` : text}</p>
    </div>
  );
}
