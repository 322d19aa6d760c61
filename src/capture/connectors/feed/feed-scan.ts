import type { ByteSlice } from '../../reading/slice-elements.js';
import { decode } from './decode.js';

/**
 * A payload as text whose places are its bytes' places: markup is ASCII in every encoding that feeds use but UTF-16,
 * so it is looked for among bytes, and only what is found is decoded.
 */
export class FeedScan {
  readonly text: string;
  private readonly bytesPerPlace: number;

  constructor(
    private readonly payload: Uint8Array,
    readonly encoding: string,
  ) {
    const isWide = encoding.startsWith('utf-16');
    this.bytesPerPlace = isWide ? 2 : 1;
    this.text = isWide
      ? new TextDecoder(encoding, { ignoreBOM: true }).decode(payload)
      : Buffer.from(payload).toString('latin1');
  }

  slice(from: number, to: number): ByteSlice {
    const offset = from * this.bytesPerPlace;
    return { offset, bytes: this.payload.subarray(offset, to * this.bytesPerPlace) };
  }

  read(from: number, to: number): string {
    return decode(this.slice(from, to).bytes, this.encoding);
  }
}
