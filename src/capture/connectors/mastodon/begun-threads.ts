import type { FetchedThread } from './fetched-thread.js';

/** The threads that this run has begun to read, so that none is read twice. */
export class BegunThreads {
  private readonly localIds = new Map<string, Promise<ReadonlySet<string>>>();
  private readonly placed = new Set<string>();

  begin(itemId: string, fetched: Promise<FetchedThread>): void {
    const localIds = fetched.then((thread) => {
      for (const id of thread.localIds) this.placed.add(id);
      return thread.localIds;
    });
    localIds.catch(() => undefined);
    this.localIds.set(itemId, localIds);
  }

  has(itemId: string): boolean {
    return this.localIds.has(itemId);
  }

  /** Whether the thread, once read, holds the status. @throws what reading the thread threw */
  async holds(itemId: string, localId: string): Promise<boolean> {
    return (await this.localIds.get(itemId))?.has(localId) ?? false;
  }

  /** Whether a thread that has been read holds the status. */
  hasPlaced(localId: string): boolean {
    return this.placed.has(localId);
  }
}
