import type { z } from 'zod';
import type { HttpExchange } from '../../foundation/http/index.js';
import type { Problem } from '../channel-problem.js';
import { sliceElements, type ByteSlice } from './slice-elements.js';
import { toUnreadable } from './to-unreadable.js';

export interface ReadElement<T> {
  readonly value: T;
  readonly slice: ByteSlice;
}

export interface ReadElements<T> {
  readonly elements: readonly ReadElement<T>[];
  /** One for each element that does not fit the schema; its neighbours are read all the same. */
  readonly problems: readonly Problem[];
}

/**
 * The elements of the array (or the one object) at the path, each with its own bytes.
 * @throws ChannelProblem `login-page`, `html-answer`, `unreadable-answer` where the answer as a whole cannot be read.
 */
export function readElements<Shape extends z.ZodType>(
  exchange: HttpExchange,
  path: readonly string[],
  schema: Shape,
): ReadElements<z.infer<Shape>> {
  const elements: ReadElement<z.infer<Shape>>[] = [];
  const problems: Problem[] = [];
  for (const slice of slicesOf(exchange, path)) {
    const result = schema.safeParse(JSON.parse(textOf(slice.bytes)));
    if (result.success) elements.push({ value: result.data, slice });
    else problems.push(unreadableElement(exchange, slice.offset));
  }
  return { elements, problems };
}

export function unreadableElement(exchange: HttpExchange, offset: number): Problem {
  return { code: 'unreadable-answer', facts: { address: exchange.url, status: exchange.status, offset } };
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}

function slicesOf(exchange: HttpExchange, path: readonly string[]): ByteSlice[] {
  try {
    return sliceElements(exchange.payload, path);
  } catch (cause) {
    throw toUnreadable(exchange, cause);
  }
}
