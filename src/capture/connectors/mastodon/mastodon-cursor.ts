import { z } from 'zod';
import type { Cursor } from '../connector.js';

/**
 * How far the statuses have been listed. `filling`: back to `maxId`, to go on from there;
 * `complete`: to the account's first status. All that was published before `listedAt` and after `maxId` has been listed.
 */
const cursorShape = z.discriminatedUnion('state', [
  z.object({ state: z.literal('filling'), maxId: z.string(), listedAt: z.iso.datetime() }),
  z.object({ state: z.literal('complete'), listedAt: z.iso.datetime() }),
]);

export type MastodonCursor = z.infer<typeof cursorShape>;

/** Null where nothing has been listed, or a cursor is not ours: then everything is listed. */
export function readMastodonCursor(cursor: Cursor | null): MastodonCursor | null {
  return cursorShape.safeParse(cursor).data ?? null;
}
