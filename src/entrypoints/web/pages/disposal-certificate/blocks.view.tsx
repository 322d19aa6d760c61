import type { VNode } from 'preact';
import type { PdfTextBlock } from '../../../../foundation/pdf/index.js';
import { Facts } from '../../layout/facts.view.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';

/** A document of blocks as a page shows it; a table is named by the heading that it stands under. */
export function BlocksView({
  blocks,
  title,
}: {
  readonly blocks: readonly PdfTextBlock[];
  readonly title: string;
}): VNode {
  return (
    <>
      {blocks.map((block, at) => (
        <Block key={at} block={block} under={headingOf(blocks.slice(0, at)) ?? title} />
      ))}
    </>
  );
}

function headingOf(before: readonly PdfTextBlock[]): string | null {
  const heading = before.findLast((block) => block.kind === 'heading');
  return heading?.text ?? null;
}

function Block({ block, under }: { readonly block: PdfTextBlock; readonly under: string }): VNode | null {
  switch (block.kind) {
    case 'heading':
      return block.level <= 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'facts':
      return <FactBlock facts={block.facts} />;
    case 'table':
      return <Table block={block} label={under} />;
    case 'page-break':
      return null;
  }
}

function FactBlock({ facts }: Pick<Extract<PdfTextBlock, { kind: 'facts' }>, 'facts'>): VNode {
  return <Facts facts={facts.map(({ label, value }) => ({ label, value: <span class="lines">{value}</span> }))} />;
}

function Table({
  block,
  label,
}: {
  readonly block: Extract<PdfTextBlock, { kind: 'table' }>;
  readonly label: string;
}): VNode {
  const classOf = (at: number) => (block.columns[at]?.isNumber ? 'number' : undefined);
  return (
    <ScrolledTable label={label}>
      <thead>
        <tr>
          {block.columns.map((column, at) => (
            <th key={column.label} scope="col" class={classOf(at)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([first, ...others], row) => (
          <tr key={row}>
            <th scope="row">{first}</th>
            {others.map((cell, at) => (
              <td key={at} class={['lines', classOf(at + 1)].filter(Boolean).join(' ')}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
