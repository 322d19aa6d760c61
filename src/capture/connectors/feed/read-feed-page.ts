import type { HttpExchange } from '../../../foundation/http/index.js';
import type { CapturedItem } from '../../captured-item.js';
import type { Problem } from '../../channel-problem.js';
import { unreadableElement } from '../../reading/read-elements.js';
import type { ByteSlice } from '../../reading/slice-elements.js';
import { readElement } from './read-element.js';
import type { ReadFeed } from './read-feed.js';
import { readItem } from './read-item.js';

export interface ReadPage {
  readonly items: readonly CapturedItem[];
  readonly problems: readonly Problem[];
}

interface Found {
  readonly slice: ByteSlice;
  readonly item: CapturedItem | null;
}

/** The items of one answer; what cannot be read, and what clashes with one that came before, is a problem of its own. */
export function readFeedPage(exchange: HttpExchange, feed: ReadFeed, accountId: string): ReadPage {
  const found = feed.elements.map((slice) => ({ slice, item: readOrNull(slice, exchange, feed, accountId) }));
  const unread = found.filter(({ item }) => item === null).map(({ slice }) => slice);
  const { kept, clashing } = partClashes(found);
  return {
    items: kept,
    problems: [...unread, ...clashing].map(({ offset }) => unreadableElement(exchange, offset)),
  };
}

function readOrNull(
  slice: ByteSlice,
  exchange: HttpExchange,
  { inherited, head }: ReadFeed,
  accountId: string,
): CapturedItem | null {
  try {
    const entry = readElement(slice.bytes, inherited);
    const setting = { address: exchange.url, language: head.language, accountId };
    return entry && readItem(entry, setting, { exchangeId: exchange.id, ...slice, inherited });
  } catch {
    return null;
  }
}

/** An item given twice counts once; under one id, two that differ cannot both be it. */
function partClashes(found: readonly Found[]): { kept: CapturedItem[]; clashing: ByteSlice[] } {
  const byId = new Map<string, { readonly slice: ByteSlice; readonly item: CapturedItem }>();
  const clashing = found.flatMap(({ slice, item }) => {
    if (!item) return [];
    const first = byId.get(item.platformItemId);
    if (!first) byId.set(item.platformItemId, { slice, item });
    return first && Buffer.compare(first.slice.bytes, slice.bytes) !== 0 ? [slice] : [];
  });
  return { kept: [...byId.values()].map(({ item }) => item), clashing };
}
