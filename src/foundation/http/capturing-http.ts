import type { HttpExchange } from './http-exchange.js';

/** A file that came over HTTP straight into the blob store; its bytes are never held in memory. */
export interface DownloadedFile {
  readonly exchangeId: string;
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** As the server declared it, without parameters; null where it did not. */
  readonly mediaType: string | null;
}

/** HTTP for one run over one channel: every exchange is stored before it is handed over. */
export interface CapturingHttp {
  /**
   * Follows redirects and rate limits and tries temporary failures again. Answers 2xx and 4xx alike
   * (what a 404 means is the connector's to say).
   * @param unless - what the last answer was known by: where nothing has changed since, the answer is 304 without a body
   * @throws HttpFailure where no usable answer came.
   */
  get(url: string, unless?: Validators): Promise<HttpExchange>;
  /** @throws HttpFailure also for 4xx: a file that is not there is a failure. */
  download(url: string): Promise<DownloadedFile>;
  /** What this run has cost so far, retries and redirects included; bytes of bodies as received. */
  readonly tally: HttpTally;
}

/** What an answer is known by when it is asked for again (RFC 9110 section 8.8); null where the server gave none. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface HttpTally {
  readonly requests: number;
  readonly bytes: number;
}

/** Why no usable answer came. */
export type HttpFailureCode =
  | 'address-refused'
  | 'unreachable'
  | 'timed-out'
  | 'too-large'
  | 'rate-limited'
  | 'server-failed'
  | 'file-missing'
  | 'file-denied';

export class HttpFailure extends Error {
  constructor(
    readonly code: HttpFailureCode,
    /** The address with credentials redacted. */
    readonly url: string,
    detail: string,
    /** When the platform lets us come back, where it said so. */
    readonly retryAt: Date | null = null,
  ) {
    super(`${code}: ${detail} (${url})`);
    this.name = 'HttpFailure';
  }
}
