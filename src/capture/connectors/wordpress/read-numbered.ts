import type { z } from 'zod';
import type { HttpExchange } from '../../../foundation/http/index.js';
import { readElement, readElements, type ReadElements } from '../../reading/read-elements.js';
import { kindOfAnswer } from './wordpress-routes.js';

/** A list of items, or the one that was asked for by its number. */
export function readNumbered<Shape extends z.ZodType>(
  exchange: HttpExchange,
  schema: Shape,
): ReadElements<z.infer<Shape>> {
  const isList = kindOfAnswer(exchange.url)?.id == null;
  return isList ? readElements(exchange, [], schema) : readElement(exchange, schema);
}
