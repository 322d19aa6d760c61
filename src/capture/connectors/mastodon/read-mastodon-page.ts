import type { CapturedItem } from '../../captured-item.js';
import type { FetchedPage } from '../connector.js';
import type { Status } from './mastodon-shapes.js';
import { readPageParts, type PageParts, type ThreadContext } from './page-parts.js';
import { readStatus, type Found, type Placement } from './read-status.js';

/**
 * The items of a page. A listed reply is read only where its thread is known: beside its own context
 * (the thread begins with it in this channel) or as the top of the page's thread; else its thread's page holds it.
 */
export function readMastodonPage({ exchanges, thread }: Pick<FetchedPage, 'exchanges' | 'thread'>): CapturedItem[] {
  return new PageReading(readPageParts(exchanges), thread).readItems();
}

interface Place {
  readonly itemId: string;
  readonly threadItemId: string;
  readonly isPost: boolean;
}

class PageReading {
  private readonly items = new Map<string, CapturedItem>();
  private readonly places = new Map<string, Place>();

  constructor(
    private readonly parts: PageParts,
    private readonly thread: FetchedPage['thread'],
  ) {}

  readItems(): CapturedItem[] {
    this.placeThreadTop();
    for (const status of this.parts.listed) this.readListed(status);
    for (const context of this.parts.contexts) this.readDescendants(context);
    return [...this.items.values()];
  }

  private placeThreadTop(): void {
    if (!this.thread) return;
    const { itemId, localId } = this.thread;
    const isPost = this.findContext(localId)?.ancestors.length === 0;
    this.places.set(localId, { itemId, threadItemId: itemId, isPost });
  }

  private readListed(found: Found<Status>): void {
    const { id, uri, in_reply_to_id: parentLocalId } = found.value;
    const context = this.findContext(id);
    if (parentLocalId && !context && this.thread?.localId !== id) return;
    const parent = context?.ancestors.find(({ value }) => value.id === parentLocalId)?.value;
    const threadItemId = this.thread?.itemId ?? uri;
    const isUnderPost = !parentLocalId || (parent !== undefined && !parent.in_reply_to_id);
    const kind = !parentLocalId && threadItemId === uri ? 'post' : isUnderPost ? 'comment' : 'reply';
    this.places.set(id, { itemId: uri, threadItemId, isPost: kind === 'post' });
    this.add(found, { kind, threadItemId, ...placeUnder(parentLocalId, parent?.uri) });
  }

  private readDescendants({ subjectLocalId, descendants }: ThreadContext): void {
    const threadItemId = this.places.get(subjectLocalId)?.threadItemId;
    if (threadItemId === undefined) return;
    for (const { value } of descendants) {
      if (!this.places.has(value.id)) this.places.set(value.id, { itemId: value.uri, threadItemId, isPost: false });
    }
    for (const found of descendants) {
      const parentLocalId = found.value.in_reply_to_id;
      const parent = this.places.get(parentLocalId ?? '');
      const kind = parent?.isPost || !parentLocalId ? 'comment' : 'reply';
      this.add(found, { kind, threadItemId, ...placeUnder(parentLocalId, parent?.itemId) });
    }
  }

  private add(found: Found<Status>, placement: Placement): void {
    const { id, uri } = found.value;
    if (this.items.has(uri)) return;
    this.items.set(uri, readStatus(found, this.parts.edits.get(id) ?? [], placement));
  }

  private findContext(localId: string): ThreadContext | undefined {
    return this.parts.contexts.find(({ subjectLocalId }) => subjectLocalId === localId);
  }
}

function placeUnder(
  parentLocalId: string | null | undefined,
  parentItemId: string | undefined,
): Pick<Placement, 'parentItemId' | 'parentLocalId'> {
  return { parentItemId: parentItemId ?? null, parentLocalId: parentLocalId ?? null };
}
