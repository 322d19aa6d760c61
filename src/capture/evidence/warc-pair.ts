import { randomUUID } from 'node:crypto';
import type { ExchangeHead, HeaderList } from '../../foundation/http/index.js';
import { readGzipMembers, writeGzipMember } from './gzip-member.js';
import { writeRequestMessage } from './http-message.js';
import { warcDigest } from './warc-digest.js';
import { getField, readWarcRecord, writeWarcRecord, type WarcRecord } from './warc-record.js';
import { WarcUnreadable } from './warc-unreadable.js';

/** A WARC object: what was asked and what was answered, each naming the other. */
export interface WarcPair {
  readonly request: WarcRecord;
  readonly answer: WarcRecord;
}

export interface AnswerPart {
  readonly type: 'response' | 'revisit';
  /** Beyond those that every record has. */
  readonly fields: HeaderList;
  readonly block: Buffer;
}

/** One gzip member for each record, so that either can be cut out and stands alone. */
export async function writeWarcPair(exchange: ExchangeHead, answer: AnswerPart): Promise<Buffer> {
  const requestId = urn(randomUUID());
  const request = writeRequestMessage(exchange);
  const records: WarcRecord[] = [
    {
      fields: [...listCommonFields(exchange, 'request', requestId, urn(exchange.id)), ...listDigest(request)],
      block: request,
    },
    {
      fields: [
        ...listCommonFields(exchange, answer.type, urn(exchange.id), requestId),
        ...answer.fields,
        ...listDigest(answer.block),
      ],
      block: answer.block,
    },
  ];
  const members = await Promise.all(records.map((record) => writeGzipMember(writeWarcRecord(record))));
  return Buffer.concat(members);
}

/** @throws WarcUnreadable */
export function readWarcPair(bytes: Uint8Array): WarcPair {
  const [request, answer, ...more] = readGzipMembers(bytes).map(readWarcRecord);
  if (!request || !answer || more.length > 0) throw new WarcUnreadable('not one request and one answer');
  if (getField(request, 'WARC-Type') !== 'request') throw new WarcUnreadable('the first record is not a request');
  return { request, answer };
}

function listCommonFields(
  exchange: ExchangeHead,
  type: 'request' | AnswerPart['type'],
  id: string,
  concurrentTo: string,
): HeaderList {
  const message = type === 'request' ? 'request' : 'response';
  return [
    ['WARC-Type', type],
    ['WARC-Record-ID', id],
    ['WARC-Concurrent-To', concurrentTo],
    ['WARC-Date', exchange.sentAt.toISOString()],
    ['WARC-Target-URI', exchange.url],
    ['Content-Type', `application/http;msgtype=${message}`],
  ];
}

function listDigest(block: Buffer): HeaderList {
  return [['WARC-Block-Digest', warcDigest(block)]];
}

function urn(id: string): string {
  return `<urn:uuid:${id}>`;
}
