import { UnreadableJson } from './unreadable-json.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const ZERO = 0x30;
const DEEPEST = 500;
const ESCAPES = new Set(Buffer.from('"\\/bfnrt'));
const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NULL = Buffer.from('null');

/** Walks JSON (RFC 8259) byte by byte without making values; every `skip…` takes the offset it starts at and gives the one after. */
export class JsonScanner {
  constructor(private readonly json: Uint8Array) {}

  skipSpace(start: number): number {
    let at = start;
    for (;;) {
      const byte = this.json[at];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return at;
      at++;
    }
  }

  skipValue(at: number, depth = 0): number {
    switch (this.json[at]) {
      case QUOTE:
        return this.skipString(at);
      case 0x7b:
        return this.eachMember(at, (_key, value) => this.skipValue(value, depth + 1), depth);
      case 0x5b:
        return this.eachElement(at, (value) => this.skipValue(value, depth + 1), depth);
      case 0x74:
        return this.skipLiteral(at, TRUE);
      case 0x66:
        return this.skipLiteral(at, FALSE);
      case 0x6e:
        return this.skipLiteral(at, NULL);
      default:
        return this.skipNumber(at);
    }
  }

  /** @param visit gets each member's key and value offsets and gives the offset after the value. */
  eachMember(start: number, visit: (key: number, value: number) => number, depth = 0): number {
    return this.eachPart(start, 0x7d, depth, (key) => {
      if (this.json[key] !== QUOTE) throw new UnreadableJson('key expected', key);
      const colon = this.skipSpace(this.skipString(key));
      if (this.json[colon] !== 0x3a) throw new UnreadableJson('colon expected', colon);
      return visit(key, this.skipSpace(colon + 1));
    });
  }

  /** @param visit gets each element's offset and gives the one after it. */
  eachElement(start: number, visit: (value: number) => number, depth = 0): number {
    return this.eachPart(start, 0x5d, depth, visit);
  }

  private eachPart(start: number, close: number, depth: number, visit: (at: number) => number): number {
    if (depth > DEEPEST) throw new UnreadableJson('nested too deep', start);
    let at = this.skipSpace(start + 1);
    if (this.json[at] === close) return at + 1;
    for (;;) {
      at = this.skipSpace(visit(at));
      if (this.json[at] === close) return at + 1;
      if (this.json[at] !== 0x2c) throw new UnreadableJson('comma or end expected', at);
      at = this.skipSpace(at + 1);
    }
  }

  skipString(start: number): number {
    const { json } = this;
    let at = start + 1;
    for (;;) {
      const byte = json[at];
      if (byte === QUOTE) return at + 1;
      if (byte === BACKSLASH) at = this.skipEscape(at);
      else if (byte === undefined || byte < 0x20) throw new UnreadableJson('string not closed', at);
      else at++;
    }
  }

  private skipEscape(at: number): number {
    const escaped = this.json[at + 1] ?? 0;
    if (ESCAPES.has(escaped)) return at + 2;
    const hex = Buffer.from(this.json.subarray(at + 2, at + 6)).toString('latin1');
    if (escaped !== 0x75 || !/^[0-9a-f]{4}$/i.test(hex)) throw new UnreadableJson('unknown escape', at);
    return at + 6;
  }

  private skipLiteral(start: number, word: Uint8Array): number {
    for (let i = 1; i < word.length; i++) {
      if (this.json[start + i] !== word[i]) throw new UnreadableJson('value expected', start);
    }
    return start + word.length;
  }

  private skipNumber(start: number): number {
    let at = this.json[start] === MINUS ? start + 1 : start;
    at = this.json[at] === ZERO ? at + 1 : this.skipDigits(at);
    if (this.json[at] === 0x2e) at = this.skipDigits(at + 1);
    if (this.json[at] !== 0x65 && this.json[at] !== 0x45) return at;
    const sign = this.json[at + 1];
    return this.skipDigits(sign === 0x2b || sign === MINUS ? at + 2 : at + 1);
  }

  private skipDigits(start: number): number {
    let at = start;
    for (let byte = this.json[at]; byte !== undefined && byte >= ZERO && byte <= 0x39; byte = this.json[at]) at++;
    if (at === start) throw new UnreadableJson('value expected', at);
    return at;
  }
}
