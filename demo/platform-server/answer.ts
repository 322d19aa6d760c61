export interface PlatformRequest {
  readonly method: string;
  /** As it was asked for, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Path and query as they were asked for. */
  readonly url: string;
  readonly authorization: string | null;
  /** `http://127.0.0.1:port`: where the answer's addresses point. */
  readonly origin: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}
