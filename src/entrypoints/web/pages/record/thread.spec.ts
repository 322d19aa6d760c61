import type { ThreadEntry } from '../../../../records/index.js';
import { cutThread, growThread, type ThreadNode } from './thread.js';

function entry(id: number, parent: number | null): ThreadEntry {
  return {
    id: String(id),
    parentId: parent === null ? null : String(parent),
    destroyedParentId: null,
    kind: 'comment',
    origin: 'received',
    state: 'visible',
    authorName: `Person ${id}`,
    publishedAt: null,
    capturedAt: new Date('2026-11-24T01:30:00Z'),
    text: '',
    attachments: 0,
  };
}

/** `1(2(3) 4)`, with `+n` for what is left out. */
function shape(nodes: readonly ThreadNode[]): string {
  return nodes
    .map(({ entry, replies, leftOut }) => {
      const inside = [shape(replies), leftOut > 0 ? `+${leftOut}` : ''].filter(Boolean).join(' ');
      return inside === '' ? entry.id : `${entry.id}(${inside})`;
    })
    .join(' ');
}

describe('a thread', () => {
  it('nests replies under what they answer, whichever came first', () => {
    expect(shape(growThread([entry(3, 2), entry(1, null), entry(2, 1), entry(4, 1)]))).toBe('1(2(3) 4)');
  });

  it('loses nobody whose parent is not here, or who answers in a circle', () => {
    expect(shape(growThread([entry(1, null), entry(2, 99), entry(3, 4), entry(4, 3), entry(5, 5)]))).toBe('1 2 3(4) 5');
  });

  it('stops nesting where it is too deep, and says whom one answers', () => {
    const chain = Array.from({ length: 5000 }, (_, at) => entry(at + 1, at === 0 ? null : at));
    const tops = growThread(chain);
    let level: readonly ThreadNode[] = tops;
    while (level[0]!.replies.length > 0) level = level[0]!.replies;
    expect(level).toHaveLength(5000 - 6);
    expect(level[1]!.answers?.id).toBe('7');
  });
});

describe('a long thread around one record', () => {
  const comments = Array.from({ length: 20 }, (_, at) => entry(at + 2, 1));
  const thread = growThread([entry(1, null), ...comments, entry(100, 10), entry(101, 12), entry(102, 101)]);

  it('keeps what it answers and a few beside it, and counts the rest', () => {
    expect(shape(cutThread(thread, '10'))).toBe('1(7 8 9 10(100) 11 12(+2) 13 +13)');
  });

  it('keeps the way down to a reply', () => {
    expect(shape(cutThread(thread, '102'))).toBe('1(9 10(+1) 11 12(101(102)) 13 14 15 +13)');
  });

  it('keeps the first that answer the post', () => {
    expect(shape(cutThread(thread, '1'))).toBe('1(2 3 4 5 6 7 8 9 10(+1) 11 +12)');
  });
});
