import { findHeader, type HeaderList } from '../../foundation/http/index.js';
import { readHead, writeHead } from './header-lines.js';
import { WarcUnreadable } from './warc-unreadable.js';

/** One WARC/1.1 record. @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/ */
export interface WarcRecord {
  /** Named fields in order; `Content-Length` is reckoned from the block. */
  readonly fields: HeaderList;
  readonly block: Buffer;
}

const version = 'WARC/1.1';
const endOfRecord = Buffer.from('\r\n\r\n');

export function writeWarcRecord({ fields, block }: WarcRecord): Buffer {
  const head = writeHead(version, [...fields, ['Content-Length', String(block.byteLength)]]);
  return Buffer.concat([head, block, endOfRecord]);
}

/** @throws WarcUnreadable where the bytes are not exactly one record */
export function readWarcRecord(bytes: Buffer): WarcRecord {
  const { firstLine, headers, rest } = readHead(bytes);
  if (firstLine !== version) throw new WarcUnreadable(`not a ${version} record`);
  const block = rest.subarray(0, rest.length - endOfRecord.length);
  const isWhole =
    findHeader(headers, 'Content-Length') === String(block.length) && rest.subarray(block.length).equals(endOfRecord);
  if (!isWhole) throw new WarcUnreadable('a record that is longer or shorter than it says');
  return { fields: headers.filter(([name]) => name !== 'Content-Length'), block };
}

/** @throws WarcUnreadable where the record lacks it */
export function getField({ fields }: WarcRecord, name: string): string {
  const value = findHeader(fields, name);
  if (value === null) throw new WarcUnreadable(`a record without ${name}`);
  return value;
}
