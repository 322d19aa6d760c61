import type { MemoryAt } from './rooms-protocol.js';

const everyItems = 5000;

/** Reads the process's resident memory each time so many more items have come. */
export class MemoryWatch {
  readonly seen: MemoryAt[] = [];
  private items = 0;

  noteItems(items: number): void {
    const before = Math.floor(this.items / everyItems);
    this.items += items;
    const after = Math.floor(this.items / everyItems);
    if (after > before) this.seen.push({ items: after * everyItems, mb: process.memoryUsage.rss() / 2 ** 20 });
  }
}
