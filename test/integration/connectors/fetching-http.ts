import { randomUUID } from 'node:crypto';
import {
  HttpFailure,
  type CapturingHttp,
  type DownloadedFile,
  type HeaderList,
  type HttpExchange,
  type Validators,
} from '../../../src/foundation/http/index.js';

/** The least that a connector may expect of its transport: follows redirects, gives up on 429 and 5xx, keeps nothing. */
export class FetchingHttp implements CapturingHttp {
  readonly exchanges: HttpExchange[] = [];
  /** The most requests that were under way together. */
  mostAtOnce = 0;
  readonly tally = { requests: 0, bytes: 0 };
  private atOnce = 0;

  constructor(private readonly authorization: string | null = null) {}

  async get(url: string, unless?: Validators): Promise<HttpExchange> {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
    try {
      const exchange = await this.exchange(url, unless);
      this.exchanges.push(exchange);
      if (exchange.status === 429) throw new HttpFailure('rate-limited', url, 'status 429');
      if (exchange.status >= 500) throw new HttpFailure('server-failed', url, `status ${exchange.status}`);
      return exchange;
    } finally {
      this.atOnce--;
    }
  }

  download(url: string): Promise<DownloadedFile> {
    throw new HttpFailure('file-missing', url, 'connectors download nothing');
  }

  private async exchange(url: string, unless?: Validators): Promise<HttpExchange> {
    const headers = new Headers();
    if (this.authorization !== null) headers.set('authorization', this.authorization);
    if (unless?.etag != null) headers.set('if-none-match', unless.etag);
    if (unless?.lastModified != null) headers.set('if-modified-since', unless.lastModified);
    const response = await fetch(url, { headers });
    const payload = new Uint8Array(await response.arrayBuffer());
    return {
      id: randomUUID(),
      sentAt: new Date('2026-11-24T02:30:00Z'),
      url: response.url,
      requestHeaders: this.authorization === null ? [] : [['Authorization', 'REDACTED']],
      status: response.status,
      statusText: response.statusText,
      responseHeaders: [...response.headers] as HeaderList,
      wireBody: payload,
      payload,
    };
  }
}
