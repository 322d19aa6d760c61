import { MastodonSite } from '../../demo/platform-server/mastodon/mastodon-site.js';
import type { ServedWorld } from '../../demo/platform-server/served-world.js';
import { WordPressSite } from '../../demo/platform-server/wordpress/wordpress-site.js';

const dayMs = 24 * 3_600_000;
const postsEach = 8;

/** Boards with an account each on the same server, and answers under every post: more channels than one process takes at once. */
export function buildTownOfBoards(names: readonly string[], asOf: Date): ServedWorld {
  const mastodon = new MastodonSite();
  const account = { domain: null, note: '', fields: [], followers: 3, following: 3 };
  const createdAt = new Date(asOf.getTime() - 100 * dayMs);
  const visitor = mastodon.open({ ...account, username: 'kim', displayName: 'Kim', createdAt });
  for (const username of names) {
    const board = mastodon.open({ ...account, username, displayName: username, createdAt });
    for (let n = 0; n < postsEach; n++) {
      const at = new Date(asOf.getTime() - (n + 1) * dayMs);
      const post = mastodon.publish({ accountId: board.id, at, text: `Nytt från ${username} (${n})` });
      const text = `@${username} Tack! (${n})`;
      mastodon.publish({ accountId: visitor.id, at: new Date(at.getTime() + 60_000), text, inReplyToId: post.id });
    }
  }
  return { mastodon, website: new WordPressSite('Norrsunda kommun', '') };
}

export const recordsEach = 2 * postsEach;
