/** What an answer of REST is, read to its end. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** Null where the answer is no JSON. */
  readonly json: unknown;
}

/** A system that calls REST with a key; paths begin after `/api/v1`. */
export interface Caller {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<RestAnswer>;
  send(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<RestAnswer>;
}

export function callerWith(origin: string, token: string | null): Caller {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const ask = async (path: string, init: RequestInit) => {
    const response = await fetch(`${origin}/api/v1${path}`, { redirect: 'manual', ...init });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = /json\b/.test(response.headers.get('content-type') ?? '') && !isLines(response);
    const json = isJson ? (JSON.parse(bytes.toString('utf8')) as unknown) : null;
    return { status: response.status, headers: response.headers, bytes, json };
  };
  return {
    get: (path, headers = {}) => ask(path, { headers: { ...authorization, ...headers } }),
    send: (method, path, body, headers = {}) =>
      ask(path, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        headers: { ...authorization, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      }),
  };
}

function isLines({ headers }: Response): boolean {
  return headers.get('content-type')?.includes('ndjson') === true;
}
