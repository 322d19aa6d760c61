import type { VNode } from 'preact';
import { attachmentView } from './attachment.view.js';
import { blocksView } from './block.view.js';
import { frameView } from './frame.view.js';
import { listMediaUrls } from './list-media-urls.js';
import type { Look } from './look.js';
import { pollView } from './poll.view.js';
import type { HeldAttachment } from '../../../records/index.js';
import { texts } from './texts.sv.js';

export interface LookProps {
  /** Null where the item's own bytes cannot be read as its platform's. */
  readonly look: Look | null;
  readonly plainText: string;
  readonly attachments: readonly HeldAttachment[];
  /** Of the content, where the platform tells it. */
  readonly language: string | null;
}

/** An item as a reader saw it, built of stored bytes alone. */
export function lookView({ look, plainText, attachments, language }: LookProps): VNode {
  return (
    <div class="look" lang={languageTag(language)}>
      {look === null ? <PlainText text={plainText} /> : <Content look={look} attachments={attachments} />}
      {look === null ? attachments.map(attachmentView) : null}
    </div>
  );
}

function Content({
  look,
  attachments,
}: {
  readonly look: Look;
  readonly attachments: LookProps['attachments'];
}): VNode {
  const { title, warning, blocks, poll, frames, isProtected } = look;
  const inText = new Set(listMediaUrls(blocks));
  const content = (
    <>
      {blocksView(blocks, attachments)}
      {poll === null ? null : pollView(poll)}
      {attachments.filter(({ url }) => !inText.has(url)).map(attachmentView)}
      {frames.map(frameView)}
    </>
  );
  const isEmpty = blocks.length === 0 && title === null && warning === null;
  return (
    <>
      {title === null ? null : <p class="captured title">{title}</p>}
      {isProtected ? <p class="missing">{texts.protected}</p> : null}
      {isEmpty && !isProtected ? <p class="muted">{texts.empty}</p> : null}
      {warning === null ? content : <Warned warning={warning}>{content}</Warned>}
    </>
  );
}

function Warned({ warning, children }: { readonly warning: string; readonly children: VNode }): VNode {
  return (
    <details>
      <summary class="captured">{texts.warning(warning)}</summary>
      {children}
    </details>
  );
}

function PlainText({ text }: { readonly text: string }): VNode {
  return text === '' ? <p class="muted">{texts.empty}</p> : <p class="captured">{text}</p>;
}

function languageTag(language: string | null): string | undefined {
  return language !== null && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : undefined;
}
