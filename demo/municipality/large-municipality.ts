import type { MastodonAccount } from '../platform-server/mastodon/mastodon-account.js';
import { MastodonSite } from '../platform-server/mastodon/mastodon-site.js';
import type { ServedWorld } from '../platform-server/served-world.js';
import { WordPressSite } from '../platform-server/wordpress/wordpress-site.js';
import { SeededRandom } from '../seeded-random.js';
import { boardAccounts, mastodonVisitors } from './content/mastodon-people.js';
import { announcements, places, remarks } from './content/routine-parts.js';

export interface LargeMunicipalitySize {
  readonly posts: number;
  readonly commentsPerPost: number;
  readonly asOf: Date;
  /** How long before `asOf` the first post was published; two years when left out. */
  readonly overDays?: number;
}

export interface LargeMunicipality extends ServedWorld {
  readonly asOf: Date;
}

const hourMs = 3_600_000;
const minuteMs = 60_000;
const dayMs = 24 * hourMs;
const twoYears = 2 * 365;

/** One Mastodon channel (@norrsunda) with many posts and flat threads, spread over time; the same size gives the same bytes. */
export function buildLargeMunicipality({
  posts,
  commentsPerPost,
  asOf,
  overDays = twoYears,
}: LargeMunicipalitySize): LargeMunicipality {
  const mastodon = new MastodonSite();
  const start = new Date(asOf.getTime() - overDays * dayMs);
  const crowd = openAccounts(mastodon, start);
  const everyMs = Math.floor(((overDays - 1) * dayMs) / posts);
  for (let number = 0; number < posts; number += 1) {
    writeThread(mastodon, crowd, number, commentsPerPost, new Date(start.getTime() + number * everyMs));
  }
  return { asOf, mastodon, website: new WordPressSite('Norrsunda kommun', '') };
}

interface Crowd {
  readonly board: MastodonAccount;
  readonly visitors: readonly MastodonAccount[];
}

function openAccounts(site: MastodonSite, createdAt: Date): Crowd {
  const board = site.open({
    ...boardAccounts.norrsunda,
    username: 'norrsunda',
    domain: null,
    createdAt,
    following: 12,
  });
  const visitors = Object.entries(mastodonVisitors).map(([username, visitor]) =>
    site.open({ ...visitor, username, createdAt, followers: 10, following: 10, note: '', fields: [] }),
  );
  return { board, visitors };
}

function writeThread(site: MastodonSite, crowd: Crowd, number: number, comments: number, at: Date): void {
  const random = new SeededRandom(`thread ${number}`);
  const text = `${random.pick(announcements).replace('{place}', random.pick(places))} (${number + 1})`;
  const post = site.publish({ accountId: crowd.board.id, at, text });
  for (let comment = 1; comment <= comments; comment += 1) {
    site.publish({
      accountId: random.pick(crowd.visitors).id,
      at: new Date(at.getTime() + comment * minuteMs),
      text: `@norrsunda ${random.pick(remarks)} (${number + 1}.${comment})`,
      inReplyToId: post.id,
    });
  }
}
