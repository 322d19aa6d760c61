import { hasMoved, latestNumber, versionsToAdd, type CaptureOutcome, type HeldRecord } from './capture-outcome.js';
import type { NewRecord, NewVersion } from './new-record.js';

/** One incoming item beside what the archive holds of it, and what follows. */
export interface ItemPlan {
  readonly item: NewRecord;
  readonly held: HeldRecord | undefined;
  readonly outcome: CaptureOutcome;
  readonly versions: readonly NewVersion[];
  readonly latestNumber: number;
  readonly moved: boolean;
}

export function planItem(incoming: NewRecord, held: HeldRecord | undefined): ItemPlan {
  const item = atKnownPlace(incoming, held);
  const versions = versionsToAdd(held, item.versions);
  const outcome = !held ? 'new' : versions.length > 0 ? 'new-version' : 'unchanged';
  return {
    item,
    held,
    outcome,
    versions,
    latestNumber: latestNumber(held, item.versions, versions),
    moved: held !== undefined && hasMoved(held, item),
  };
}

/** A parent that cannot be found by its local id any more (it was destroyed) is no other parent. */
function atKnownPlace(item: NewRecord, held: HeldRecord | undefined): NewRecord {
  const isParentUnknown = item.parentItemId === null && item.parentLocalId !== null;
  return isParentUnknown && held?.parentItemId ? { ...item, parentItemId: held.parentItemId } : item;
}

/** An item that came twice in one batch (in the listing and in its thread): the fuller reading counts. */
export function withoutRepeats(items: readonly NewRecord[]): NewRecord[] {
  const byId = new Map<string, NewRecord>();
  for (const item of items) {
    const earlier = byId.get(item.platformItemId);
    byId.set(item.platformItemId, earlier ? fullerOf(earlier, item) : item);
  }
  return [...byId.values()];
}

/** Of two equally full ones the later; its place in the thread from the other where it tells none. */
function fullerOf(earlier: NewRecord, later: NewRecord): NewRecord {
  const [fuller, other] = later.versions.length >= earlier.versions.length ? [later, earlier] : [earlier, later];
  return {
    ...fuller,
    parentItemId: fuller.parentItemId ?? other.parentItemId,
    parentLocalId: fuller.parentLocalId ?? other.parentLocalId,
  };
}
