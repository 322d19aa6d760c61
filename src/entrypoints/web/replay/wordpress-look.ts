import { z } from 'zod';
import type { Line, Look } from './look.js';
import { readBlocks } from './read-blocks.js';

/** What a reader sees of a post or a comment (developer.wordpress.org/rest-api/reference). */
const rendered = z.object({ rendered: z.string().nullish(), protected: z.boolean().nullish() }).nullish().catch(null);
const shape = z.object({ link: z.string().nullish().catch(null), title: rendered, content: rendered });

export function readWordpressLook(value: unknown): Look | null {
  const { data: item } = shape.safeParse(value);
  if (!item) return null;
  return {
    title: readTitle(item.title?.rendered ?? ''),
    warning: null,
    blocks: readBlocks(item.content?.rendered ?? '', item.link ?? null),
    poll: null,
    frames: [],
    isProtected: item.content?.protected === true,
  };
}

function readTitle(html: string): string | null {
  const lines = readBlocks(html, null).flatMap((block) => ('line' in block ? [plainText(block.line)] : []));
  return lines.length === 0 ? null : lines.join(' ');
}

function plainText(line: Line): string {
  return line.map((piece) => (piece.kind === 'break' ? ' ' : piece.text)).join('');
}
