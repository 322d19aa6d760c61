import { avatarUrls } from './avatar-urls.js';
import { restUrl } from './wordpress-addresses.js';
import type { WordPressUser } from './wordpress-items.js';

/** A user as `context=view` shows it (developer.wordpress.org/rest-api/reference/users). */
export function renderUser(user: WordPressUser, origin: string): object {
  return {
    id: user.id,
    name: user.name,
    url: '',
    description: user.description,
    link: `${origin}/author/${user.slug}/`,
    slug: user.slug,
    avatar_urls: avatarUrls(user.name),
    meta: [],
    _links: {
      self: [{ href: restUrl(`users/${user.id}`, origin) }],
      collection: [{ href: restUrl('users', origin) }],
    },
  };
}
