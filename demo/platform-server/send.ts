import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer } from './answer.js';

export function bytesOf(answer: Answer): Uint8Array {
  return typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
}

export function send(response: ServerResponse, answer: Answer): void {
  const body = bytesOf(answer);
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': String(body.length) });
  response.end(body);
}

/** The same answer as a web server compresses it. */
export function gzipped(answer: Answer): Answer {
  const headers = { ...answer.headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' };
  return { ...answer, headers, body: gzipSync(bytesOf(answer), { level: 1 }) };
}
