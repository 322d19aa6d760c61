import type { Collection } from './collection.js';
import { isAfter, isBefore, isNoneOf, isOneOf } from './filters.js';
import { renderComment } from './render-comment.js';
import type { Viewer } from './viewer.js';
import type { CommentStatus, WordPressComment } from './wordpress-items.js';
import { WordPressRefusal } from './wordpress-refusal.js';
import type { WordPressSite } from './wordpress-site.js';

/** @throws WordPressRefusal where a visitor asks for more than approved comments. */
export function commentsCollection(
  site: WordPressSite,
  viewer: Viewer,
  query: URLSearchParams,
  origin: string,
): Collection<WordPressComment> {
  const status = query.get('status') ?? 'approve';
  if (viewer === 'visitor') refuseProtectedParameters(query, status);
  return {
    name: 'comments',
    items: site.listComments().filter((comment) => hasStatus(comment, status)),
    orderings: {
      date: (comment) => comment.at.getTime(),
      date_gmt: (comment) => comment.at.getTime(),
      id: (comment) => comment.id,
      parent: (comment) => comment.parentId,
      post: (comment) => comment.postId,
      type: () => 'comment',
    },
    defaultOrder: { by: 'date_gmt', direction: 'desc' },
    filters: {
      include: isOneOf((comment) => comment.id),
      exclude: isNoneOf((comment) => comment.id),
      author: isOneOf((comment) => comment.authorId),
      parent: isOneOf((comment) => comment.parentId),
      post: isOneOf((comment) => comment.postId),
      after: isAfter((comment) => comment.at),
      before: isBefore((comment) => comment.at),
    },
    pastTheEnd: 'empty',
    render: (comment) => renderComment(comment, site, origin),
  };
}

/** @throws WordPressRefusal where it is deleted, or out of sight and a visitor asks. */
export function getReadableComment(id: number, site: WordPressSite, viewer: Viewer): WordPressComment {
  const comment = site.findComment(id);
  if (!comment) throw new WordPressRefusal(404, 'rest_comment_invalid_id', 'Invalid comment ID.');
  if (viewer === 'editor' || comment.status === 'approved') return comment;
  throw new WordPressRefusal(401, 'rest_cannot_read', 'Sorry, you are not allowed to read this comment.');
}

function refuseProtectedParameters(query: URLSearchParams, status: string): void {
  const refused = ['author', 'author_exclude', 'author_email'].filter((name) => query.get(name));
  if (status !== 'approve') refused.push('status');
  if (refused.length === 0) return;
  throw new WordPressRefusal(401, 'rest_forbidden_param', `Query parameter not permitted: ${refused.join(', ')}`);
}

/** `all` means what is not thrown away: approved and held. */
function hasStatus(comment: WordPressComment, status: string): boolean {
  const wanted: readonly CommentStatus[] =
    status === 'all' ? ['approved', 'hold'] : status === 'approve' ? ['approved'] : [status as CommentStatus];
  return wanted.includes(comment.status);
}
