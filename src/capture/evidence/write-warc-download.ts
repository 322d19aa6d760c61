import type { ExchangeHead, StoredFile } from '../../foundation/http/index.js';
import { writeResponseHead } from './http-message.js';
import { writeWarcPair } from './warc-pair.js';

/** For a record whose payload lives elsewhere under the same digest (WARC 1.1, 6.7.2). */
const profile = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest';

export const payloadLengthField = 'X-Archive-Payload-Length';

/** The evidence of a downloaded file, without its bytes: those live once, in the blob store (docs/decisions/0002). */
export async function writeWarcDownload(head: ExchangeHead, file: StoredFile): Promise<Buffer> {
  return writeWarcPair(head, {
    type: 'revisit',
    fields: [
      ['WARC-Profile', profile],
      ['WARC-Refers-To-Target-URI', namedInformation(file.sha256)],
      ['WARC-Payload-Digest', `sha256:${file.sha256}`],
      [payloadLengthField, String(file.bytes)],
      ['WARC-Truncated', 'length'],
    ],
    block: writeResponseHead(head),
  });
}

/** The name of bytes by their digest. @see https://www.rfc-editor.org/rfc/rfc6920 */
function namedInformation(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
}
