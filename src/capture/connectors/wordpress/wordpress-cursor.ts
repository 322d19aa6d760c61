import { z } from 'zod';
import type { Cursor } from '../connector.js';

/** `filling`: the first reading goes on with that page; `complete`: all that was changed before `listedAt` has been listed. */
const cursorShape = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('filling'),
    list: z.enum(['posts', 'comments']),
    page: z.number().int().positive(),
    /** When the first reading began: what changed since then may have been passed already. */
    listedAt: z.iso.datetime(),
  }),
  z.object({ state: z.literal('complete'), listedAt: z.iso.datetime() }),
]);

export type WordpressCursor = z.infer<typeof cursorShape>;
export type FillingCursor = Extract<WordpressCursor, { state: 'filling' }>;

/** Null where nothing has been listed, or a cursor is not ours: then everything is listed. */
export function readWordpressCursor(cursor: Cursor | null): WordpressCursor | null {
  return cursorShape.safeParse(cursor).data ?? null;
}
