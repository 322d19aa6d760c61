import type { Collection } from './collection.js';
import { isNoneOf, isOneOf } from './filters.js';
import { renderUser } from './render-user.js';
import type { Viewer } from './viewer.js';
import type { WordPressUser } from './wordpress-items.js';
import { WordPressRefusal } from './wordpress-refusal.js';
import type { WordPressSite } from './wordpress-site.js';

/** Visitors see only those who have published something; staff who merely comment stay unseen. */
export function usersCollection(site: WordPressSite, viewer: Viewer, origin: string): Collection<WordPressUser> {
  return {
    name: 'users',
    items: site.listUsers().filter((user) => isSeen(user, site, viewer)),
    orderings: { id: (user) => user.id, name: (user) => user.name, slug: (user) => user.slug },
    defaultOrder: { by: 'name', direction: 'asc' },
    filters: {
      include: isOneOf((user) => user.id),
      exclude: isNoneOf((user) => user.id),
      slug: isOneOf((user) => user.slug),
    },
    pastTheEnd: 'empty',
    render: (user) => renderUser(user, origin),
  };
}

/** @throws WordPressRefusal where there is none, or a visitor may not see it. */
export function getReadableUser(id: number, site: WordPressSite, viewer: Viewer): WordPressUser {
  const user = site.listUsers().find((candidate) => candidate.id === id);
  if (!user) throw new WordPressRefusal(404, 'rest_user_invalid_id', 'Invalid user ID.');
  if (isSeen(user, site, viewer)) return user;
  throw new WordPressRefusal(401, 'rest_user_cannot_view', 'Sorry, you are not allowed to list users.');
}

function isSeen(user: WordPressUser, site: WordPressSite, viewer: Viewer): boolean {
  if (viewer === 'editor') return true;
  return site.listPosts().some((post) => post.authorId === user.id && post.status === 'publish');
}
