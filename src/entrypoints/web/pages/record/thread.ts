import { groupRows } from '../../../../foundation/database/index.js';
import type { ThreadEntry } from '../../../../records/index.js';

/** A record with what was written under it. */
export interface ThreadNode {
  readonly entry: ThreadEntry;
  /** Whom it answers, where it stands beside what it answers because the thread is too deep. */
  readonly answers: ThreadEntry | null;
  readonly replies: readonly ThreadNode[];
  /** Records under it that are not shown. */
  readonly leftOut: number;
}

interface Placing extends Pick<ThreadNode, 'entry' | 'answers'> {
  readonly host: ThreadNode[];
  readonly depth: number;
}

const deepest = 6;
const besideIt = 3;
const repliesShown = 10;

/** Nests what answers under what it answers. What answers nothing here, or only itself in a circle, stands at the top. */
export function growThread(entries: readonly ThreadEntry[]): ThreadNode[] {
  const replies = groupRows(entries, (entry) => entry.parentId);
  const ids = new Set(entries.map(({ id }) => id));
  const isTop = ({ parentId }: ThreadEntry) => parentId === null || !ids.has(parentId);
  const placed = new Set<string>();
  const tops: ThreadNode[] = [];
  for (const top of [...entries.filter(isTop), ...entries]) {
    const waiting: Placing[] = [{ entry: top, answers: null, host: tops, depth: 0 }];
    for (const { entry, answers, host, depth } of waiting) {
      if (placed.has(entry.id)) continue;
      placed.add(entry.id);
      const below: ThreadNode[] = [];
      host.push({ entry, answers, replies: below, leftOut: 0 });
      const place =
        depth < deepest ? { host: below, depth: depth + 1, answers: null } : { host, depth, answers: entry };
      waiting.push(...(replies.get(entry.id) ?? []).map((reply) => ({ ...place, entry: reply })));
    }
  }
  return tops;
}

/** What stands nearest to a record: what it answers, a few beside it, the first that answer it. */
export function cutThread(nodes: readonly ThreadNode[], id: string): ThreadNode[] {
  const at = nodes.findIndex((node) => holdsRecord(node, id));
  return nodes.slice(Math.max(0, at - besideIt), at + besideIt + 1).map((node) => {
    if (node !== nodes[at]) return cutReplies(node, []);
    if (node.entry.id !== id) return cutReplies(node, cutThread(node.replies, id));
    return cutReplies(
      node,
      node.replies.slice(0, repliesShown).map((reply) => cutReplies(reply, [])),
    );
  });
}

function holdsRecord(node: ThreadNode, id: string): boolean {
  return node.entry.id === id || node.replies.some((reply) => holdsRecord(reply, id));
}

function cutReplies(node: ThreadNode, kept: readonly ThreadNode[]): ThreadNode {
  const leftOut = countBelow(node.replies) - countBelow(kept) - sumLeftOut(kept);
  return { ...node, replies: kept, leftOut };
}

function countBelow(nodes: readonly ThreadNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + countBelow(node.replies), 0);
}

function sumLeftOut(nodes: readonly ThreadNode[]): number {
  return nodes.reduce((sum, node) => sum + node.leftOut + sumLeftOut(node.replies), 0);
}
