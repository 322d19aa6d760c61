export interface ReceivedMail {
  readonly recipients: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A message of one plain part, as it went over the wire (latin1). */
export function readMail(raw: string, recipients: readonly string[]): ReceivedMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())];
    }),
  );
  const body = rest.join('\r\n\r\n').replaceAll(/^\.\./gm, '.');
  return { recipients, headers, text: decodeBody(body, headers['content-transfer-encoding'] ?? '7bit') };
}

function decodeBody(body: string, encoding: string): string {
  const bytes = encoding === 'base64' ? Buffer.from(body, 'base64') : decodeQuoted(body, encoding);
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}

function decodeQuoted(body: string, encoding: string): Buffer {
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const joined = body.replaceAll(/=\r\n/g, '');
  return Buffer.from(
    joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
}

/** RFC 2047. */
function decodeWords(text: string): string {
  return text.replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=(\s+(?==\?))?/gi, (_, kind: string, word: string) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(word, 'base64').toString('utf8')
      : decodeQuoted(word.replaceAll('_', ' '), 'quoted-printable').toString('utf8'),
  );
}
