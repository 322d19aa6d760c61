import { z } from 'zod';
import type { Cursor } from '../connector.js';

const validator = z
  .string()
  .max(1_000)
  .regex(/^[\x20-\x7e]+$/)
  .nullable()
  .catch(null);

/** The window as it was last read to its end. */
const cursorShape = z.object({
  state: z.literal('complete'),
  etag: validator,
  lastModified: validator,
  /** Where the window was empty, nothing can have run out of it. */
  hadItems: z.boolean(),
  /** A better reader wants to see what has not changed, too. */
  readerVersion: z.number(),
});

export type FeedCursor = z.infer<typeof cursorShape>;

/** Null where the feed has never been read to its end, or the cursor is not ours. */
export function readFeedCursor(cursor: Cursor | null): FeedCursor | null {
  return cursorShape.safeParse(cursor).data ?? null;
}

/** A server's validators are sent back to it; those that would make no header are left out. */
export function writeFeedCursor(cursor: FeedCursor): FeedCursor {
  return cursorShape.parse(cursor);
}
