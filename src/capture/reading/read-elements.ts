import type { z } from 'zod';
import type { HttpExchange } from '../../foundation/http/index.js';
import type { Problem } from '../channel-problem.js';
import { sliceLists, sliceObject, type ByteSlice } from './slice-elements.js';
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
 * The elements of the array at the path, each with its own bytes.
 * @throws ChannelProblem `login-page`, `html-answer`, `unreadable-answer` where the answer as a whole cannot be read.
 */
export function readElements<Shape extends z.ZodType>(
  exchange: HttpExchange,
  path: readonly string[],
  schema: Shape,
): ReadElements<z.infer<Shape>> {
  return readLists(exchange, [path], schema)[0]!;
}

/** The same for several arrays of one answer. @throws ChannelProblem as readElements */
export function readLists<Shape extends z.ZodType>(
  exchange: HttpExchange,
  paths: readonly (readonly string[])[],
  schema: Shape,
): ReadElements<z.infer<Shape>>[] {
  const lists = sliceOrRefuse(exchange, (payload) => sliceLists(payload, paths));
  return lists.map((slices) => readSlices(exchange, slices, schema));
}

/** The one object that the answer is. @throws ChannelProblem as readElements */
export function readElement<Shape extends z.ZodType>(
  exchange: HttpExchange,
  schema: Shape,
): ReadElements<z.infer<Shape>> {
  return readSlices(exchange, [sliceOrRefuse(exchange, sliceObject)], schema);
}

function readSlices<Shape extends z.ZodType>(
  exchange: HttpExchange,
  slices: readonly ByteSlice[],
  schema: Shape,
): ReadElements<z.infer<Shape>> {
  const elements: ReadElement<z.infer<Shape>>[] = [];
  const problems: Problem[] = [];
  for (const slice of slices) {
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

function sliceOrRefuse<Slices>(exchange: HttpExchange, slice: (payload: Uint8Array) => Slices): Slices {
  try {
    return slice(exchange.payload);
  } catch (cause) {
    throw toUnreadable(exchange, cause);
  }
}
