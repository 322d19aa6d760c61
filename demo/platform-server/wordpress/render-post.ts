import { formatExcerpt, formatLine, formatPost } from './format-content.js';
import { postUrl, restUrl } from './wordpress-addresses.js';
import type { WordPressPost } from './wordpress-items.js';
import type { WordPressSite } from './wordpress-site.js';
import { gmtTime, siteTime } from './wordpress-time.js';

/** A post as `context=view` shows it (developer.wordpress.org/rest-api/reference/posts). */
export function renderPost(post: WordPressPost, site: WordPressSite, origin: string): object {
  return {
    id: post.id,
    date: siteTime(post.publishedAt),
    date_gmt: gmtTime(post.publishedAt),
    guid: { rendered: `${origin}/?p=${post.id}` },
    modified: siteTime(post.modifiedAt),
    modified_gmt: gmtTime(post.modifiedAt),
    slug: post.slug,
    status: post.status,
    type: 'post',
    link: postUrl(post, origin),
    title: { rendered: formatLine(post.title) },
    content: { rendered: formatPost(post, site, origin), protected: false },
    excerpt: { rendered: formatExcerpt(post), protected: false },
    author: post.authorId,
    featured_media: post.mediaIds[0] ?? 0,
    comment_status: 'open',
    ping_status: 'open',
    sticky: false,
    template: '',
    format: 'standard',
    meta: [],
    categories: [1],
    tags: [],
    _links: linksOf(post, (path) => restUrl(path, origin)),
  };
}

function linksOf(post: WordPressPost, at: (path: string) => string): object {
  const featured = post.mediaIds[0];
  return {
    self: [{ href: at(`posts/${post.id}`) }],
    collection: [{ href: at('posts') }],
    about: [{ href: at('types/post') }],
    author: [{ embeddable: true, href: at(`users/${post.authorId}`) }],
    replies: [{ embeddable: true, href: at(`comments?post=${post.id}`) }],
    'version-history': [{ count: post.revisions, href: at(`posts/${post.id}/revisions`) }],
    ...(featured && { 'wp:featuredmedia': [{ embeddable: true, href: at(`media/${featured}`) }] }),
    'wp:attachment': [{ href: at(`media?parent=${post.id}`) }],
    'wp:term': [
      { taxonomy: 'category', embeddable: true, href: at(`categories?post=${post.id}`) },
      { taxonomy: 'post_tag', embeddable: true, href: at(`tags?post=${post.id}`) },
    ],
    curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
  };
}
