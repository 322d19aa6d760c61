import type { HeaderList } from '../../foundation/http/index.js';
import { WarcUnreadable } from './warc-unreadable.js';

const endOfHead = Buffer.from('\r\n\r\n');

/** What WARC records and HTTP messages have in common: a first line, headers, an empty line, and bytes. */
export interface HeadedBytes {
  readonly firstLine: string;
  readonly headers: HeaderList;
  readonly rest: Buffer;
}

/** First line in UTF-8, headers one byte a character, as they came from the wire. */
export function writeHead(firstLine: string, headers: HeaderList): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`${firstLine}\r\n`), Buffer.from(`${lines}\r\n`, 'latin1')]);
}

/** @throws WarcUnreadable */
export function readHead(bytes: Buffer): HeadedBytes {
  const end = bytes.indexOf(endOfHead);
  if (end < 0) throw new WarcUnreadable('headers without an end');
  const firstEnd = bytes.indexOf('\r\n');
  const lines = bytes.subarray(firstEnd + 2, Math.max(end, firstEnd + 2)).toString('latin1');
  return {
    firstLine: bytes.subarray(0, firstEnd).toString(),
    headers: lines === '' ? [] : lines.split('\r\n').map(readLine),
    rest: bytes.subarray(end + endOfHead.length),
  };
}

function readLine(line: string): readonly [string, string] {
  const colon = line.indexOf(': ');
  if (colon < 1) throw new WarcUnreadable('a header without a name');
  return [line.slice(0, colon), line.slice(colon + 2)];
}
