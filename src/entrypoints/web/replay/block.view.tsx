import type { VNode } from 'preact';
import { attachmentView } from './attachment.view.js';
import { lineView } from './line.view.js';
import type { Block, Cell } from './look.js';
import type { HeldAttachment } from '../../../records/index.js';
import { texts } from './texts.sv.js';

type Attachments = readonly HeldAttachment[];

export function blocksView(blocks: readonly Block[], attachments: Attachments): VNode {
  return (
    <>
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} attachments={attachments} />
      ))}
    </>
  );
}

function BlockView({ block, attachments }: { readonly block: Block; readonly attachments: Attachments }): VNode {
  switch (block.kind) {
    case 'paragraph':
      return <p class="captured">{lineView(block.line)}</p>;
    case 'heading':
      return <p class="captured heading">{lineView(block.line)}</p>;
    case 'preformatted':
      return <pre class="captured">{block.text}</pre>;
    case 'quote':
      return <blockquote>{blocksView(block.blocks, attachments)}</blockquote>;
    case 'list':
      return <List block={block} attachments={attachments} />;
    case 'table':
      return <Table rows={block.rows} />;
    case 'media':
      return <Media url={block.url} altText={block.altText} attachments={attachments} />;
    case 'rule':
      return <hr />;
  }
}

function List(props: { readonly block: Extract<Block, { kind: 'list' }>; readonly attachments: Attachments }): VNode {
  const { isOrdered, items } = props.block;
  const shown = items.map((blocks, at) => <li key={at}>{blocksView(blocks, props.attachments)}</li>);
  return isOrdered ? <ol>{shown}</ol> : <ul>{shown}</ul>;
}

function Table({ rows }: { readonly rows: readonly (readonly Cell[])[] }): VNode {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={texts.table}>
      <table>
        <tbody>
          {rows.map((cells, at) => (
            <tr key={at}>
              {cells.map(({ isHeading, line }, place) =>
                isHeading ? (
                  <th key={place} class="captured">
                    {lineView(line)}
                  </th>
                ) : (
                  <td key={place} class="captured">
                    {lineView(line)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** At its place in the text; a picture that was never captured is said to be missing. */
function Media(props: {
  readonly url: string;
  readonly altText: string | null;
  readonly attachments: Attachments;
}): VNode {
  const attachment = props.attachments.find(({ url }) => url === props.url);
  if (attachment) return attachmentView(attachment);
  return (
    <p class="missing">
      {texts.notArchived} {props.altText === null ? null : <q class="captured">{props.altText}</q>}
    </p>
  );
}
