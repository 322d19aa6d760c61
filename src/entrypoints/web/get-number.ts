import { NotFoundException } from '@nestjs/common';
import { numberShape } from '../../foundation/text/index.js';

/** The number in an address. @throws NotFoundException: nothing else has ever been there */
export function getNumber(text: string): number {
  if (!numberShape.test(text)) throw new NotFoundException();
  return Number(text);
}

/** A number among what an address asks for; null where there is none. */
export function findNumber(value: unknown): number | null {
  return typeof value === 'string' && numberShape.test(value) ? Number(value) : null;
}
