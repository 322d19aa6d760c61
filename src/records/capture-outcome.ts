import type { NewRecord, NewVersion } from './new-record.js';
import type { RecordState } from './record.js';

/** What capturing an item came to. `unchanged` may still have moved it (another parent, visible again). */
export type CaptureOutcome = 'new' | 'unchanged' | 'new-version';

export interface HeldVersion {
  readonly n: number;
  readonly editedAt: Date | null;
  readonly contentHash: Buffer;
  readonly readerVersion: number;
}

/** What the archive holds of an item, as far as capture must know. */
export interface HeldRecord {
  readonly id: string;
  readonly kind: string;
  readonly state: RecordState;
  readonly localId: string;
  readonly permalink: string | null;
  readonly authorName: string | null;
  readonly parentItemId: string | null;
  /** The item as it looked when it was last seen. */
  readonly latest: HeldVersion;
  /** In the order of their numbers, at least the latest. */
  readonly versions: readonly HeldVersion[];
  /** Where numbering goes on: a wording that became known late has a higher number than the latest. */
  readonly highestNumber: number;
}

/**
 * The versions of an item that the archive does not hold. An edit history brings versions that are held already:
 * they are known by their content and their time of edit. Without a history only the latest counts, so that a text
 * changed back to an earlier one is a version too.
 */
export function versionsToAdd(held: HeldRecord | undefined, incoming: readonly NewVersion[]): readonly NewVersion[] {
  if (!held) return incoming;
  const [only] = incoming;
  if (incoming.length > 1) return incoming.filter((version) => !held.versions.some((h) => isSameEdit(h, version)));
  return only && held.latest.contentHash.equals(only.contentHash) ? [] : incoming;
}

/** The number of the version that is the item as it looks now, once `added` have been numbered. */
export function latestNumber(
  held: HeldRecord | undefined,
  incoming: readonly NewVersion[],
  added: readonly NewVersion[],
): number {
  if (!held) return incoming.length;
  const current = incoming.at(-1)!;
  if (added.includes(current)) return held.highestNumber + added.length;
  return (held.versions.findLast((version) => isSameEdit(version, current)) ?? held.latest).n;
}

function isSameEdit(held: HeldVersion, incoming: NewVersion): boolean {
  return (
    held.contentHash.equals(incoming.contentHash) &&
    (held.editedAt?.getTime() ?? null) === (incoming.editedAt?.getTime() ?? null)
  );
}

/** Whether what stands around the content changed: the state, the place in the thread, the shown name. */
export function hasMoved(held: HeldRecord, incoming: NewRecord): boolean {
  return (
    held.state !== incoming.state ||
    held.localId !== incoming.localId ||
    held.permalink !== incoming.permalink ||
    held.authorName !== incoming.authorName ||
    held.parentItemId !== incoming.parentItemId
  );
}
