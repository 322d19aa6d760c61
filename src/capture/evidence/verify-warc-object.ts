import { readHead } from './header-lines.js';
import { warcDigest } from './warc-digest.js';
import { readWarcPair, type WarcPair } from './warc-pair.js';
import { getField, type WarcRecord } from './warc-record.js';
import { WarcUnreadable } from './warc-unreadable.js';

/** What is wrong with a stored object. */
export interface WarcFault {
  readonly code: 'unreadable' | 'block-changed' | 'payload-changed' | 'unpaired';
  readonly record: 'request' | 'answer' | 'object';
  readonly detail: string;
}

/** Proves an object against its own digests and check sums; none where it is as it was written. */
export function verifyWarcObject(bytes: Uint8Array): WarcFault[] {
  try {
    const pair = readWarcPair(bytes);
    return [
      ...listBlockFaults('request', pair.request),
      ...listBlockFaults('answer', pair.answer),
      ...listPayloadFaults(pair.answer),
      ...listPairFaults(pair),
    ];
  } catch (error) {
    if (!(error instanceof WarcUnreadable)) throw error;
    return [{ code: 'unreadable', record: 'object', detail: error.message }];
  }
}

function listBlockFaults(name: 'request' | 'answer', record: WarcRecord): WarcFault[] {
  const reckoned = warcDigest(record.block);
  if (reckoned === getField(record, 'WARC-Block-Digest')) return [];
  return [{ code: 'block-changed', record: name, detail: reckoned }];
}

/** A file's payload is proved in the blob store, under its name. */
function listPayloadFaults(answer: WarcRecord): WarcFault[] {
  if (getField(answer, 'WARC-Type') === 'revisit') return [];
  const reckoned = warcDigest(readHead(answer.block).rest);
  if (reckoned === getField(answer, 'WARC-Payload-Digest')) return [];
  return [{ code: 'payload-changed', record: 'answer', detail: reckoned }];
}

function listPairFaults({ request, answer }: WarcPair): WarcFault[] {
  const isPaired =
    getField(request, 'WARC-Concurrent-To') === getField(answer, 'WARC-Record-ID') &&
    getField(answer, 'WARC-Concurrent-To') === getField(request, 'WARC-Record-ID');
  return isPaired ? [] : [{ code: 'unpaired', record: 'object', detail: 'the records do not name each other' }];
}
