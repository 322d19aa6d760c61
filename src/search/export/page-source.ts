import type { RecordView } from '../../records/index.js';
import { takeShare } from './volume-share.js';

/** Pages of records, dealt out volume by volume. */
export class PageSource {
  private waiting: readonly RecordView[] = [];

  private constructor(private readonly pages: AsyncIterator<readonly RecordView[]>) {}

  static async open(pages: AsyncIterable<readonly RecordView[]>): Promise<PageSource> {
    const source = new PageSource(pages[Symbol.asyncIterator]());
    await source.fetchNext();
    return source;
  }

  hasMore(): boolean {
    return this.waiting.length > 0;
  }

  /** The next volume's records; their files are added to `files`. */
  async *takeVolume(files: Set<string>, mostFiles: number): AsyncGenerator<readonly RecordView[]> {
    while (this.hasMore()) {
      const { taken, left } = takeShare(this.waiting, files, mostFiles);
      this.waiting = left;
      if (taken.length > 0) yield taken;
      if (left.length > 0) return;
      await this.fetchNext();
    }
  }

  private async fetchNext(): Promise<void> {
    const next = await this.pages.next();
    this.waiting = next.done ? [] : next.value;
  }
}
