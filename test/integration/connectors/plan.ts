import type {
  CapturePlan,
  CaptureTarget,
  Connector,
  Cursor,
  FetchedPage,
  KnownItem,
} from '../../../src/capture/connectors/connector.js';
import type { CapturedItem } from '../../../src/capture/captured-item.js';
import type { CapturingHttp } from '../../../src/foundation/http/index.js';

/** A first run in November 2026, with a recent window of a month, unless the test says otherwise. */
export function aPlan(target: CaptureTarget, changes: Partial<CapturePlan> = {}): CapturePlan {
  return {
    target,
    cursor: null,
    now: new Date('2026-11-24T02:30:00Z'),
    recentSince: new Date('2026-10-25T02:30:00Z'),
    countersSince: new Date('2026-08-26T02:30:00Z'),
    dueThreads: [],
    known: () => Promise.resolve(new Map()),
    ...changes,
  };
}

export interface Run {
  readonly pages: readonly FetchedPage[];
  readonly items: readonly CapturedItem[];
  readonly cursor: Cursor | null;
}

export async function run(connector: Connector, plan: CapturePlan, http: CapturingHttp): Promise<Run> {
  const pages: FetchedPage[] = [];
  for await (const page of connector.fetchPages(plan, http)) pages.push(page);
  const items = pages.flatMap((page) => connector.readItems(page));
  return { pages, items, cursor: pages.findLast(({ cursorAfter }) => cursorAfter)?.cursorAfter ?? plan.cursor };
}

/** What the archive holds after these items. */
export function knownAfter(items: readonly CapturedItem[]): CapturePlan['known'] {
  const held = new Map(items.map((item) => [item.platformItemId, toKnown(item, items)]));
  return (ids) => Promise.resolve(new Map([...held].filter(([id]) => ids.includes(id))));
}

export function toKnown(item: CapturedItem, items: readonly CapturedItem[]): KnownItem {
  return {
    platformItemId: item.platformItemId,
    localId: item.localId,
    threadItemId: item.threadItemId,
    threadLocalId: items.find(({ platformItemId }) => platformItemId === item.threadItemId)?.localId ?? '',
    editedAt: item.versions.at(-1)?.editedAt ?? null,
    replies: item.counters.replies ?? null,
  };
}
