import { AddressRefused } from './address-guard.js';
import { HttpFailure, type HttpFailureCode } from './capturing-http.js';
import { UnknownCoding } from './content-encoding.js';
import { TimeIsUp } from './time-bound.js';

const timeOuts = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'];

/** What the network, the name server or a decoder threw, in our words; the error itself may hold bytes of the answer. */
export function toHttpFailure(error: unknown, url: string): HttpFailure {
  if (error instanceof HttpFailure) return error;
  return new HttpFailure(findFailureCode(error), url, describeError(error));
}

function findFailureCode(error: unknown): HttpFailureCode {
  if (error instanceof AddressRefused) return 'address-refused';
  if (error instanceof TimeIsUp) return 'timed-out';
  if (error instanceof UnknownCoding) return 'server-failed';
  const code = readCode(error);
  if (timeOuts.includes(code)) return 'timed-out';
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return 'too-large';
  return /^(Z_|ERR_BROTLI|ERR__ERROR_FORMAT)/.test(code) ? 'server-failed' : 'unreachable';
}

function describeError(error: unknown): string {
  const { message } = error as Error;
  return [readCode(error), message].filter((part) => part !== '').join(' ');
}

function readCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
