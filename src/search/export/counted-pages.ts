import type { RecordView } from '../../records/index.js';

/** Pages of records that know how many have been read of them. */
export class CountedPages implements AsyncIterable<readonly RecordView[]> {
  records = 0;

  constructor(
    private readonly pages: AsyncIterable<readonly RecordView[]>,
    private readonly progress: (records: number) => void,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly RecordView[]> {
    for await (const page of this.pages) {
      this.records += page.length;
      yield page;
      this.progress(this.records);
    }
  }
}
