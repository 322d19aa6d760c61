import type { ServerResponse } from 'node:http';
import type { Clock } from '../../src/foundation/clock/index.js';
import type { Answer } from './answer.js';
import type { Failure } from './failure.js';
import { bytesOf, send } from './send.js';

const loginPage =
  '<!DOCTYPE html>\n<html lang="sv"><title>Logga in</title><form method="post"><input name="user"><input name="password" type="password"></form></html>\n';
const slowParts = 10;

/** Lets a call fail. The answer is what it would have got. */
export async function deliverFailure(
  failure: Failure,
  answer: Answer,
  response: ServerResponse,
  clock: Clock,
): Promise<void> {
  switch (failure.kind) {
    case 'status':
      return send(response, { status: failure.status, headers: failure.headers ?? {}, body: failure.body ?? '' });
    case 'login-page':
      return send(response, { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: loginPage });
    case 'half-json':
      return send(response, { ...answer, body: firstHalf(answer) });
    case 'cut-connection':
      return cutConnection(response, answer);
    case 'hang':
      return;
    case 'slow':
      return deliverSlowly(response, answer, failure.pauseMs, clock);
    case 'rate-limited':
      return send(response, tooManyRequests(failure, clock));
  }
}

function firstHalf(answer: Answer): Uint8Array {
  const body = bytesOf(answer);
  return body.subarray(0, Math.ceil(body.length / 2));
}

function cutConnection(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': String(bytesOf(answer).length) });
  response.write(firstHalf(answer), () => response.destroy());
}

async function deliverSlowly(response: ServerResponse, answer: Answer, pauseMs: number, clock: Clock): Promise<void> {
  const body = bytesOf(answer);
  const partLength = Math.ceil(body.length / slowParts);
  response.writeHead(answer.status, { ...answer.headers, 'Content-Length': String(body.length) });
  for (let from = 0; from < body.length && !response.destroyed; from += partLength) {
    await clock.pause(pauseMs);
    response.write(body.subarray(from, from + partLength));
  }
  response.end();
}

function tooManyRequests(failure: Extract<Failure, { kind: 'rate-limited' }>, clock: Clock): Answer {
  const resetsAt = new Date(clock.now().getTime() + failure.resetAfterMs).toISOString();
  const retryAfter = failure.retryAfterSeconds;
  return {
    status: 429,
    headers: {
      'Content-Type': 'application/json',
      'X-RateLimit-Limit': '300',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': resetsAt,
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    },
    body: JSON.stringify({ error: 'Too many requests' }),
  };
}
