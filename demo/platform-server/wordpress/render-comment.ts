import { formatComment } from './format-content.js';
import { avatarUrls } from './avatar-urls.js';
import { postUrl, restUrl } from './wordpress-addresses.js';
import type { WordPressComment } from './wordpress-items.js';
import type { WordPressSite } from './wordpress-site.js';
import { gmtTime, siteTime } from './wordpress-time.js';

/** A comment as `context=view` shows it (developer.wordpress.org/rest-api/reference/comments). */
export function renderComment(comment: WordPressComment, site: WordPressSite, origin: string): object {
  return {
    id: comment.id,
    post: comment.postId,
    parent: comment.parentId,
    author: comment.authorId,
    author_name: comment.authorName,
    author_url: comment.authorUrl,
    date: siteTime(comment.at),
    date_gmt: gmtTime(comment.at),
    content: { rendered: formatComment(comment.text) },
    link: `${postUrl(site.getPost(comment.postId), origin)}#comment-${comment.id}`,
    status: comment.status,
    type: 'comment',
    author_avatar_urls: avatarUrls(comment.authorName),
    meta: [],
    _links: linksOf(comment, site, (path) => restUrl(path, origin)),
  };
}

function linksOf(comment: WordPressComment, site: WordPressSite, at: (path: string) => string): object {
  const embeddable = (path: string): object[] => [{ embeddable: true, href: at(path) }];
  return {
    self: [{ href: at(`comments/${comment.id}`) }],
    collection: [{ href: at('comments') }],
    ...(comment.authorId && { author: embeddable(`users/${comment.authorId}`) }),
    up: [{ embeddable: true, post_type: 'post', href: at(`posts/${comment.postId}`) }],
    ...(comment.parentId && { 'in-reply-to': embeddable(`comments/${comment.parentId}`) }),
    ...(site.listChildren(comment.id).length && { children: embeddable(`comments?parent=${comment.id}`) }),
  };
}
