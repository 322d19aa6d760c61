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

/** A call as it came in: `url` is path and query. */
export function requestOf(method: string, url: string, authorization: string | null, origin: string): PlatformRequest {
  const [path = '/', query = ''] = url.split(/\?(.*)/s);
  return { method, path, query: new URLSearchParams(query), url, authorization, origin };
}
