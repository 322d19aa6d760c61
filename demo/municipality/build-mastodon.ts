import { MastodonSite } from '../platform-server/mastodon/mastodon-site.js';
import type { Picture } from '../platform-server/pictures/picture.js';
import { SeededRandom } from '../seeded-random.js';
import { composeRoutinePosts } from './compose-routine-posts.js';
import { autumnPosts } from './content/autumn-posts.js';
import { buildingBoardPosts } from './content/building-board-posts.js';
import { boardAccounts, mastodonVisitors } from './content/mastodon-people.js';
import { recentPosts } from './content/recent-posts.js';
import { springPosts } from './content/spring-posts.js';
import { winterPosts } from './content/winter-posts.js';
import type { Landmarks } from './landmarks.js';
import { MastodonWriter } from './mastodon-writer.js';
import { People } from './people.js';
import { timeAfter } from './time-after.js';

const customEmojis: ReadonlyMap<string, Picture> = new Map([['norrsundalo', { scene: 'autumn', seed: 'norrsundalo' }]]);
const threeYearsMs = 3 * 365 * 86_400_000;
const commentersInRoutine = Object.keys(mastodonVisitors).slice(0, 7);

export interface BuiltMastodon {
  readonly site: MastodonSite;
  readonly people: People;
}

export function buildMastodon(asOf: Date, landmarks: Landmarks): BuiltMastodon {
  const site = new MastodonSite(customEmojis);
  const people = openAccounts(site, new Date(asOf.getTime() - threeYearsMs));
  const writer = new MastodonWriter(site, people, landmarks, asOf);
  const boardPosts = [...winterPosts, ...springPosts, ...autumnPosts, ...recentPosts];
  for (const post of [...boardPosts, ...composeRoutinePosts(commentersInRoutine)]) writer.writePost('norrsunda', post);
  const buildingPosts = buildingBoardPosts.map((post) => writer.writePost('norrsunda_bygg', post));
  for (const post of buildingPosts.slice(0, 2)) {
    site.reblog(people.getAccount('norrsunda').id, post.id, timeAfter(post.createdAt, 90, post.id));
  }
  return { site, people };
}

function openAccounts(site: MastodonSite, createdAt: Date): People {
  const people = new People();
  for (const [username, account] of Object.entries(boardAccounts)) {
    people.add(username, site.open({ ...account, username, domain: null, createdAt, following: 12 }));
  }
  for (const [username, visitor] of Object.entries(mastodonVisitors)) {
    const followers = new SeededRandom(username).below(400);
    people.add(
      username,
      site.open({ ...visitor, username, createdAt, followers, following: 80, note: '', fields: [] }),
    );
  }
  return people;
}
