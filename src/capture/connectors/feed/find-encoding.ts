import { findHeader, type HttpExchange } from '../../../foundation/http/index.js';

type Answer = Pick<HttpExchange, 'payload' | 'responseHeaders'>;

/**
 * A label that TextDecoder knows: by byte order mark, Content-Type, XML declaration (the order of RFC 7303 section 3);
 * one that the bytes disprove is passed over, since servers often declare what they do not send.
 */
export function findEncoding({ payload, responseHeaders }: Answer): string {
  const type = findHeader(responseHeaders, 'content-type') ?? '';
  const declaration = Buffer.from(payload.subarray(0, 200)).toString('latin1');
  const declared = [
    findByteOrderMark(payload),
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1],
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/.exec(declaration)?.[1],
    'utf-8',
  ];
  return declared.find((label) => label != null && isEncodingOf(payload, label))?.toLowerCase() ?? 'utf-8';
}

function findByteOrderMark(payload: Uint8Array): string | null {
  const start = Buffer.from(payload.subarray(0, 3)).toString('hex');
  if (start === 'efbbbf') return 'utf-8';
  if (start.startsWith('fffe')) return 'utf-16le';
  return start.startsWith('feff') ? 'utf-16be' : null;
}

function isEncodingOf(payload: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(payload);
    return true;
  } catch {
    return false;
  }
}
