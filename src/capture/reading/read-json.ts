import type { z } from 'zod';
import type { HttpExchange } from '../../foundation/http/index.js';
import { toUnreadable } from './to-unreadable.js';

/** The answer as a value of the schema's shape. @throws ChannelProblem `login-page`, `html-answer`, `unreadable-answer` */
export function readJson<Shape extends z.ZodType>(exchange: HttpExchange, schema: Shape): z.infer<Shape> {
  const result = schema.safeParse(parse(exchange));
  if (!result.success) throw toUnreadable(exchange, result.error);
  return result.data;
}

function parse(exchange: HttpExchange): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(exchange.payload));
  } catch (cause) {
    throw toUnreadable(exchange, cause);
  }
}
