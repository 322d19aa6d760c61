import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** First characters of the key's own digest: tells which key sealed, nothing of the key. */
export function keyIdOf(key: Buffer): string {
  return createHash('sha256').update('flodesarkivet key id').update(key).digest('hex').slice(0, 16);
}

/** AES-256-GCM, bound to the channel: moved to another channel's row it does not open. Layout: iv, tag, ciphertext. */
export function sealCredential(credential: string, channelId: number, key: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv);
  cipher.setAAD(boundTo(channelId, key));
  const sealed = Buffer.concat([cipher.update(credential, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** @throws where the key is another, the bytes were changed, or they belong to another channel. */
export function openCredential(sealed: Buffer, channelId: number, key: Buffer): string {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, ivBytes));
  decipher.setAAD(boundTo(channelId, key));
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
}

function boundTo(channelId: number, key: Buffer): Buffer {
  return Buffer.from(`channel/${channelId} key/${keyIdOf(key)}`);
}
