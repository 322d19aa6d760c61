import { RestRefused } from '../problems/rest-refused.js';

/** The number in an address. @throws RestRefused `not-found`: nothing else has ever been there */
export function readNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new RestRefused('not-found');
  return Number(text);
}
