import { NotFoundException } from '@nestjs/common';

/** The number in an address. @throws NotFoundException: nothing else has ever been there */
export function getNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new NotFoundException();
  return Number(text);
}

/** A number among what an address asks for; null where there is none. */
export function findNumber(value: unknown): number | null {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
}
