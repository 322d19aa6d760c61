import type { Block } from './look.js';

/** Addresses of the pictures, films and sounds that have their place in the text. */
export function listMediaUrls(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'media':
        return [block.url];
      case 'quote':
        return listMediaUrls(block.blocks);
      case 'list':
        return block.items.flatMap(listMediaUrls);
      case 'paragraph':
      case 'heading':
      case 'preformatted':
      case 'table':
      case 'rule':
        return [];
    }
  });
}
