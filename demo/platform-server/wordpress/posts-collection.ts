import type { Collection } from './collection.js';
import { isAfter, isBefore, isNoneOf, isOneOf } from './filters.js';
import { renderPost } from './render-post.js';
import type { Viewer } from './viewer.js';
import type { WordPressPost } from './wordpress-items.js';
import { invalidParameter, WordPressRefusal } from './wordpress-refusal.js';
import type { WordPressSite } from './wordpress-site.js';

/** @throws WordPressRefusal where a visitor asks for the trash. */
export function postsCollection(
  site: WordPressSite,
  viewer: Viewer,
  status: string,
  origin: string,
): Collection<WordPressPost> {
  if (viewer === 'visitor' && status !== 'publish') {
    throw invalidParameter('status', 'Status is forbidden.', 'rest_forbidden_status');
  }
  return {
    name: 'posts',
    items: site.listPosts().filter((post) => status === 'any' || post.status === status),
    orderings: {
      author: (post) => post.authorId,
      date: (post) => post.publishedAt.getTime(),
      id: (post) => post.id,
      modified: (post) => post.modifiedAt.getTime(),
      slug: (post) => post.slug,
      title: (post) => post.title,
    },
    defaultOrder: { by: 'date', direction: 'desc' },
    filters: {
      include: isOneOf((post) => post.id),
      exclude: isNoneOf((post) => post.id),
      author: isOneOf((post) => post.authorId),
      slug: isOneOf((post) => post.slug),
      after: isAfter((post) => post.publishedAt),
      before: isBefore((post) => post.publishedAt),
      modified_after: isAfter((post) => post.modifiedAt),
      modified_before: isBefore((post) => post.modifiedAt),
    },
    pastTheEnd: 'refused',
    render: (post) => renderPost(post, site, origin),
  };
}

/** @throws WordPressRefusal where it is deleted, or in the trash and a visitor asks. */
export function getReadablePost(id: number, site: WordPressSite, viewer: Viewer): WordPressPost {
  const post = site.findPost(id);
  if (!post) throw new WordPressRefusal(404, 'rest_post_invalid_id', 'Invalid post ID.');
  if (viewer === 'editor' || post.status === 'publish') return post;
  throw new WordPressRefusal(401, 'rest_forbidden', 'Sorry, you are not allowed to do that.');
}
