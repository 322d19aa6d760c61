import { promisify } from 'node:util';
import { crc32, deflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';
import { WarcUnreadable } from './warc-unreadable.js';

const deflateElsewhere = promisify(deflateRaw);
const fastest = { level: 1 };
// Up to here, handing the bytes to another thread costs more than deflating them.
const smallBytes = 64 * 1024;

// Always the same ten bytes: gzip's own check does not cover them, so that a reader can demand them as they are.
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 4, 0xff]);
const tailBytes = 8;

/** One gzip member; a large one is deflated outside the main thread. */
export async function writeGzipMember(content: Uint8Array): Promise<Buffer> {
  const tail = Buffer.alloc(tailBytes);
  tail.writeUInt32LE(crc32(content), 0);
  tail.writeUInt32LE(content.byteLength % 2 ** 32, 4);
  return Buffer.concat([head, await deflate(content), tail]);
}

async function deflate(content: Uint8Array): Promise<Buffer> {
  return content.byteLength <= smallBytes ? deflateRawSync(content, fastest) : deflateElsewhere(content, fastest);
}

/** The contents of members that follow each other. @throws WarcUnreadable at the first byte that is not as written */
export function readGzipMembers(bytes: Uint8Array): Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < bytes.byteLength;) {
    const { content, length } = readMember(bytes.subarray(at), at);
    contents.push(content);
    at += length;
  }
  return contents;
}

function readMember(bytes: Uint8Array, offset: number): { content: Buffer; length: number } {
  if (!head.equals(bytes.subarray(0, head.length))) throw new WarcUnreadable(`no gzip member at byte ${offset}`);
  const { content, deflatedBytes } = inflate(bytes.subarray(head.length), offset);
  const tailAt = head.length + deflatedBytes;
  const tail = Buffer.from(bytes.subarray(tailAt, tailAt + tailBytes));
  const isWhole =
    tail.length === tailBytes &&
    tail.readUInt32LE(0) === crc32(content) &&
    tail.readUInt32LE(4) === content.byteLength % 2 ** 32;
  if (!isWhole) throw new WarcUnreadable(`the gzip member at byte ${offset} does not match its check sum`);
  return { content, length: tailAt + tailBytes };
}

interface InflatedWithInfo {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function inflate(bytes: Uint8Array, offset: number): { content: Buffer; deflatedBytes: number } {
  try {
    const { buffer, engine } = inflateRawSync(bytes, { info: true }) as unknown as InflatedWithInfo;
    return { content: buffer, deflatedBytes: engine.bytesWritten };
  } catch (error) {
    throw new WarcUnreadable(`the gzip member at byte ${offset} is damaged: ${(error as Error).message}`);
  }
}
