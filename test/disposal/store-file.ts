import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../src/foundation/database/index.js';
import { BlobStore } from '../../src/foundation/storage/index.js';

/** Gives each of these records the same file, as a capture would. Answers its SHA-256 in hex. */
export async function storeFile(
  rooms: INestApplicationContext,
  recordIds: readonly string[],
  bytes: Buffer,
): Promise<string> {
  const staged = await rooms.get(BlobStore, { strict: false }).stage(
    (async function* () {
      yield await Promise.resolve(bytes);
    })(),
  );
  await staged.keep();
  await rooms.get(Database, { strict: false }).inTransaction(async (tx) => {
    await tx.query(
      `INSERT INTO stored_file (sha256, bytes, stored_at, checked_at) VALUES (decode($1, 'hex'), $2, now(), now())
       ON CONFLICT DO NOTHING`,
      [staged.sha256, staged.bytes],
    );
    await tx.query(
      `INSERT INTO record_attachment (record_id, n, position, channel_id, platform_media_id, url, media_type, sha256)
       SELECT r.id, 1, 0, r.channel_id, 'media/' || r.id, 'https://platform.example/media.png', 'image/png', decode($2, 'hex')
         FROM record r WHERE r.id = ANY ($1)`,
      [recordIds, staged.sha256],
    );
  });
  return staged.sha256;
}
