import { RestRefused } from '../problems/rest-refused.js';
import { numberShape } from '../../../foundation/text/index.js';

/** The number in an address. @throws RestRefused `not-found`: nothing else has ever been there */
export function readNumber(text: string): number {
  if (!numberShape.test(text)) throw new RestRefused('not-found');
  return Number(text);
}
