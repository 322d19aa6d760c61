import { originalHeaderPrefix, type ExchangeHead, type HeaderList } from '../../foundation/http/index.js';
import { writeHead, type HeadedBytes } from './header-lines.js';
import { WarcUnreadable } from './warc-unreadable.js';

const originalFraming = `${originalHeaderPrefix}Transfer-Encoding`.toLowerCase();

/** The request as it was sent, without credentials. */
export function writeRequestMessage({ url, requestHeaders }: ExchangeHead): Buffer {
  const { pathname, search } = new URL(url);
  return writeHead(`GET ${pathname}${search} HTTP/1.1`, requestHeaders);
}

/** The answer's head; the body stands unframed after it, so that `Transfer-Encoding` is marked as the wire's. */
export function writeResponseHead({ status, statusText, responseHeaders }: ExchangeHead): Buffer {
  return writeHead(`HTTP/1.1 ${status} ${statusText}`, responseHeaders.map(markFraming));
}

/** @throws WarcUnreadable */
export function readStatus({ firstLine }: HeadedBytes): Pick<ExchangeHead, 'status' | 'statusText'> {
  const [, status, statusText] = /^HTTP\/1\.1 (\d{3}) (.*)$/s.exec(firstLine) ?? [];
  if (status === undefined || statusText === undefined) throw new WarcUnreadable('an answer without a status');
  return { status: Number(status), statusText };
}

/** The headers as they stood on the wire. */
export function readResponseHeaders({ headers }: HeadedBytes): HeaderList {
  return headers.map(([name, value]) =>
    name.toLowerCase() === originalFraming ? [name.slice(originalHeaderPrefix.length), value] : [name, value],
  );
}

function markFraming([name, value]: HeaderList[number]): HeaderList[number] {
  return [name.toLowerCase() === 'transfer-encoding' ? originalHeaderPrefix + name : name, value];
}
