import { createHash } from 'node:crypto';
import { holdsSeal, type OwnBytesProof } from '../../records/index.js';
import { unlessMissing } from '../../foundation/storage/index.js';
import type { FixityFault } from '../fixity-fault.js';
import { findWarcDownload, readWarcObject } from './read-warc-object.js';
import { verifyWarcObject } from './verify-warc-object.js';
import type { WarcFolder } from './warc-folder.js';

/** An exchange's row, as far as its object is checked against it. */
export interface CheckedExchange {
  readonly id: string;
  readonly warcPath: string;
  readonly payloadSha256: Buffer;
}

export interface ExchangeCheck {
  /** The decoded payload, for its items; null where it cannot be had, or is a file that lies in the blob store. */
  readonly payload: Uint8Array | null;
  readonly faults: readonly FixityFault[];
}

/** Proves a WARC object against its own digests and against the row. */
export async function checkExchange(exchange: CheckedExchange, warcs: WarcFolder): Promise<ExchangeCheck> {
  const bytes = await unlessMissing(warcs.read(exchange.warcPath));
  if (!bytes) return { payload: null, faults: [{ code: 'warc-missing', id: exchange.warcPath }] };
  const changed = { payload: null, faults: [{ code: 'warc-changed', id: exchange.warcPath }] } as const;
  if (verifyWarcObject(bytes).length > 0) return changed;
  const download = findWarcDownload(bytes);
  if (download) {
    const isSame = exchange.payloadSha256.toString('hex') === download.file.sha256;
    return isSame ? { payload: null, faults: [] } : changed;
  }
  const { payload } = readWarcObject(bytes);
  const sha256 = createHash('sha256').update(payload).digest();
  return sha256.equals(exchange.payloadSha256) ? { payload, faults: [] } : changed;
}

/** An item's own bytes against their seal and the answer that they were cut from, and its text against what was read. */
export function ownBytesFaults(version: OwnBytesProof, payload: Uint8Array | null): FixityFault[] {
  const id = `${version.recordId}/${version.n}`;
  const { ownBytes, bytesOffset, seal, isContentUnchanged } = version;
  if (!holdsSeal(ownBytes, seal)) return [{ code: 'own-bytes-changed', id }];
  if (!isContentUnchanged) return [{ code: 'text-changed', id }];
  if (!payload) return [];
  const slice = payload.subarray(bytesOffset, bytesOffset + ownBytes.length);
  return ownBytes.equals(slice) ? [] : [{ code: 'own-bytes-not-in-answer', id }];
}
