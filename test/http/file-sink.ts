import { WarcFolder } from '../../src/capture/evidence/warc-folder.js';
import type { ExchangeHead, ExchangeSink, HttpExchange, StoredFile } from '../../src/foundation/http/index.js';
import { BlobStore } from '../../src/foundation/storage/index.js';

/** Stores as a run does, without the database. */
export class FileSink implements ExchangeSink {
  readonly paths: string[] = [];
  readonly objects: WarcFolder;
  readonly blobs: BlobStore;

  constructor(
    root: string,
    private readonly runId: string,
  ) {
    this.objects = new WarcFolder(root);
    this.blobs = new BlobStore(root);
  }

  async storeExchange(exchange: HttpExchange): Promise<void> {
    this.paths.push(await this.objects.put(this.runId, exchange));
  }

  async storeDownload(head: ExchangeHead, body: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const staged = await this.blobs.stage(body);
    this.paths.push(await this.objects.putDownload(this.runId, head, staged));
    await staged.keep();
    return staged;
  }
}
