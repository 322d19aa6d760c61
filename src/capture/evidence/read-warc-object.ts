import { constants } from 'node:buffer';
import { decodeBody, type ExchangeHead, type HttpExchange, type StoredFile } from '../../foundation/http/index.js';
import { readHead, type HeadedBytes } from './header-lines.js';
import { readResponseHeaders, readStatus } from './http-message.js';
import { readWarcPair, type WarcPair } from './warc-pair.js';
import { getField } from './warc-record.js';
import { WarcUnreadable } from './warc-unreadable.js';
import { payloadLengthField } from './write-warc-download.js';

export interface WarcDownload {
  readonly head: ExchangeHead;
  readonly file: StoredFile;
}

/** The exchange as it was handed to the connector. @throws WarcUnreadable */
export function readWarcObject(bytes: Uint8Array): HttpExchange {
  const pair = readWarcPair(bytes);
  if (isDownload(pair)) throw new WarcUnreadable('a downloaded file, whose bytes live in the blob store');
  const message = readHead(pair.answer.block);
  const head = readExchangeHead(pair, message);
  const { payload } = decodeBody(message.rest, head.responseHeaders, constants.MAX_LENGTH);
  return { ...head, wireBody: message.rest, payload };
}

/** Null where the object holds its answer itself. @throws WarcUnreadable */
export function findWarcDownload(bytes: Uint8Array): WarcDownload | null {
  const pair = readWarcPair(bytes);
  if (!isDownload(pair)) return null;
  return {
    head: readExchangeHead(pair, readHead(pair.answer.block)),
    file: {
      sha256: getField(pair.answer, 'WARC-Payload-Digest').replace(/^sha256:/, ''),
      bytes: Number(getField(pair.answer, payloadLengthField)),
    },
  };
}

function isDownload({ answer }: WarcPair): boolean {
  return getField(answer, 'WARC-Type') === 'revisit';
}

function readExchangeHead({ request, answer }: WarcPair, message: HeadedBytes): ExchangeHead {
  return {
    id: getField(answer, 'WARC-Record-ID').replace(/^<urn:uuid:|>$/g, ''),
    sentAt: new Date(getField(answer, 'WARC-Date')),
    url: getField(answer, 'WARC-Target-URI'),
    requestHeaders: readHead(request.block).headers,
    ...readStatus(message),
    responseHeaders: readResponseHeaders(message),
  };
}
