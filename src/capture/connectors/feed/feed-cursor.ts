import { z } from 'zod';
import type { Cursor } from '../connector.js';

/** The window as it was last read to its end. */
const cursorShape = z.object({
  state: z.literal('complete'),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
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
