import { describeDecoded, redactedHeader } from './archived-headers.js';
import { listSecrets, type Credential } from './credential.js';
import { findHeader, type HeaderList, type HttpExchange } from './http-exchange.js';
import { listSecretForms } from './secret-forms.js';

const redacted = 'REDACTED';
const asterisk = '*'.charCodeAt(0);
const secretNames =
  'access_?token|refresh_?token|id_?token|auth_?token|token|api_?key|key|sig|signature|secret|client_secret|appsecret_proof|password';
const secretParameter = new RegExp(
  String.raw`([?&;#](?:${secretNames}|x-(?:amz|goog)-(?:signature|credential|security-token))=)[^&;#\s"'<>]*`,
  'gi',
);
const userInfo = /^([a-z]+:\/\/)[^/?#]*@/i;

/** Takes credentials out of everything that is stored, thrown or logged. */
export class Redactor {
  private readonly forms: readonly string[];

  constructor(credential: Credential | null) {
    this.forms = credential ? listSecrets(credential).flatMap(listSecretForms) : [];
  }

  redactUrl(url: string): string {
    return this.redactText(url.replace(userInfo, `$1${redacted}@`));
  }

  redactText(text: string): string {
    const known = this.forms.reduce((rest, form) => rest.replaceAll(form, redacted), text);
    return known.replace(secretParameter, `$1${redacted}`);
  }

  redactHeaders(headers: HeaderList): HeaderList {
    return headers.map(([name, value]) => [
      name,
      name.toLowerCase() === 'authorization' ? redacted : this.redactText(value),
    ]);
  }

  /** The request's headers as they are stored, with a note of what was taken out. */
  redactRequest(url: string, headers: HeaderList): HeaderList {
    const removed = [
      ...(findHeader(headers, 'Authorization') === null ? [] : ['Authorization']),
      ...(this.redactUrl(url) === url ? [] : ['query']),
    ];
    const kept = this.redactHeaders(headers);
    return removed.length === 0 ? kept : [...kept, [redactedHeader, removed.join(', ')]];
  }

  /**
   * A body that echoes the token (Graph's `paging.next`) is kept decoded, with as many asterisks in the token's place:
   * lengths and offsets stay, and no second compression can be mistaken for the platform's own.
   */
  redactBody(exchange: HttpExchange): HttpExchange {
    const payload = Buffer.from(exchange.payload.buffer, exchange.payload.byteOffset, exchange.payload.byteLength);
    const found = this.forms.filter((form) => payload.includes(form));
    if (found.length === 0) return exchange;
    const blotted = found.reduce(blotOut, Buffer.from(payload));
    return {
      ...exchange,
      responseHeaders: [...describeDecoded(exchange.responseHeaders), [redactedHeader, 'body']],
      wireBody: blotted,
      payload: blotted,
    };
  }
}

function blotOut(bytes: Buffer, secret: string): Buffer {
  for (let at = bytes.indexOf(secret); at >= 0; at = bytes.indexOf(secret, at + 1)) {
    bytes.fill(asterisk, at, at + Buffer.byteLength(secret));
  }
  return bytes;
}
