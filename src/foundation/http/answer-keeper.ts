import { describeDecoded } from './archived-headers.js';
import { boundPieces, collectPieces } from './body-pieces.js';
import { HttpFailure, type DownloadedFile } from './capturing-http.js';
import { decodeBody, decodeStream } from './content-encoding.js';
import type { ExchangeSink } from './exchange-sink.js';
import { findHeader, type ExchangeHead, type HttpExchange } from './http-exchange.js';
import type { Limits } from './limits.js';
import type { Redactor } from './redactor.js';
import type { RunTally } from './run-tally.js';
import type { Answer } from './wire.js';

/** Takes an answer's body off the wire and stores it, before anybody sees it. */
export class AnswerKeeper {
  constructor(
    private readonly sink: ExchangeSink,
    private readonly redactor: Redactor,
    private readonly limits: Limits,
    private readonly tally: RunTally,
  ) {}

  /** @throws HttpFailure, and what the sink throws */
  async keepExchange(answer: Answer): Promise<HttpExchange> {
    const { head, headers, body } = answer;
    const { answerBytes } = this.limits;
    checkDeclaredLength(head, answerBytes);
    const wireBody = await collectPieces(boundPieces(this.tally.countBytes(body), answerBytes, head.url));
    const { payload, fault } = decodeBody(wireBody, headers, answerBytes);
    if (fault === 'too-large')
      throw new HttpFailure('too-large', head.url, `unfolds to more than ${answerBytes} bytes`);
    const exchange = this.redactor.redactBody({ ...head, wireBody, payload });
    await this.sink.storeExchange(exchange);
    if (fault === 'undecodable') throw new HttpFailure('server-failed', head.url, 'the body is not encoded as it says');
    return exchange;
  }

  /** Null where the answer is not the file but says why not. @throws HttpFailure, and what the sink throws */
  async keepFile(answer: Answer): Promise<DownloadedFile | null> {
    const { head, headers, body } = answer;
    if (head.status < 200 || head.status > 299) {
      await this.keepExchange(answer);
      return null;
    }
    checkDeclaredLength(head, this.limits.fileBytes);
    const decoded = decodeStream(this.tally.countBytes(body), headers);
    const pieces = boundPieces(decoded, this.limits.fileBytes, head.url);
    const storedHead = { ...head, responseHeaders: describeDecoded(head.responseHeaders) };
    const { sha256, bytes } = await this.sink.storeDownload(storedHead, pieces);
    const mediaType = findHeader(headers, 'Content-Type')?.split(';')[0]?.trim() ?? null;
    return { exchangeId: head.id, sha256, bytes, mediaType };
  }
}

function checkDeclaredLength({ url, responseHeaders }: ExchangeHead, maxBytes: number): void {
  const declared = findHeader(responseHeaders, 'Content-Length');
  if (declared !== null && Number(declared) > maxBytes) throw new HttpFailure('too-large', url, `${declared} bytes`);
}
