import type { HttpExchange } from '../../src/foundation/http/index.js';

/** A whole exchange; a test states only what it is about. */
export function anExchange(stated: Partial<HttpExchange> = {}): HttpExchange {
  const payload = stated.payload ?? Buffer.from('{"id":"7","text":"Hej från ån"}');
  return {
    id: '7b0e5a66-93a1-4c53-9dfc-54b0a6cd7a11',
    sentAt: new Date('2026-11-24T02:30:00.123Z'),
    url: 'https://social.example/api/v1/statuses?limit=40',
    requestHeaders: [
      ['host', 'social.example'],
      ['Authorization', 'REDACTED'],
    ],
    status: 200,
    statusText: 'OK',
    responseHeaders: [
      ['content-TYPE', 'application/json'],
      ['x-a', '1'],
      ['X-A', '2'],
      ['Transfer-Encoding', 'chunked'],
    ],
    wireBody: stated.wireBody ?? payload,
    payload,
    ...stated,
  };
}
