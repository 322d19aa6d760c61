import { inflateSync } from 'node:zlib';

/** A font in WOFF (W3C, 2012) as the OpenType font that it holds: fontkit unpacks a whole table anew for each glyph. */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + 16 * count);
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  const tables: Buffer[] = [directory];
  let offset = directory.length;
  for (let at = 0; at < count; at += 1) {
    const entry = 44 + 20 * at;
    const [start, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(start, start + packed);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(bytes) : bytes).copy(table);
    woff.copy(directory, 12 + 16 * at, entry, entry + 4);
    woff.copy(directory, 16 + 16 * at, entry + 16, entry + 20);
    directory.writeUInt32BE(offset, 20 + 16 * at);
    directory.writeUInt32BE(length, 24 + 16 * at);
    tables.push(table);
    offset += table.length;
  }
  return Buffer.concat(tables);
}
