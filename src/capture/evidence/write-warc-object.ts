import type { HttpExchange } from '../../foundation/http/index.js';
import { writeResponseHead } from './http-message.js';
import { warcDigest } from './warc-digest.js';
import { writeWarcPair } from './warc-pair.js';

/** One exchange as a file of its own, in the form of WARC 1.1. */
export async function writeWarcObject(exchange: HttpExchange): Promise<Buffer> {
  return writeWarcPair(exchange, {
    type: 'response',
    fields: [['WARC-Payload-Digest', warcDigest(exchange.wireBody)]],
    block: Buffer.concat([writeResponseHead(exchange), exchange.wireBody]),
  });
}
