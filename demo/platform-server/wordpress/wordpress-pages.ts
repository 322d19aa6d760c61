import type { Answer } from '../answer.js';
import type { PlatformRequest } from '../platform-request.js';
import { pictureAnswer } from '../pictures/picture-answer.js';
import { formatComment, formatLine, formatPost } from './format-content.js';
import { filePath, postPath, postUrl } from './wordpress-addresses.js';
import type { WordPressPost } from './wordpress-items.js';
import type { WordPressSite } from './wordpress-site.js';

/** The pages and files that people see: the news, one post with its comments, a picture. */
export function answerWordPressPage(request: PlatformRequest, site: WordPressSite): Answer {
  if (request.path.startsWith('/wp-content/uploads/')) return answerFile(request.path, site);
  const published = site.listPosts().filter((post) => post.status === 'publish');
  if (request.path === '/') return page(200, site.name, newsList(published, request.origin), request.origin);
  const post = published.find((candidate) => postPath(candidate) === request.path);
  if (!post) return page(404, 'Sidan hittades inte', '', request.origin);
  return page(200, formatLine(post.title), postWithComments(post, site, request.origin), request.origin);
}

function answerFile(path: string, site: WordPressSite): Answer {
  const media = site.listMedia().find((candidate) => filePath(candidate) === path);
  return pictureAnswer(media && site.hasFile(media.id) ? media.picture : null);
}

function newsList(posts: readonly WordPressPost[], origin: string): string {
  const newestFirst = [...posts].sort((left, right) => right.publishedAt.getTime() - left.publishedAt.getTime());
  const items = newestFirst.map((post) => `<li><a href="${postUrl(post, origin)}">${formatLine(post.title)}</a></li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function postWithComments(post: WordPressPost, site: WordPressSite, origin: string): string {
  const approved = site.listCommentsOn(post.id).filter((comment) => comment.status === 'approved');
  const comments = approved.map(
    (comment) =>
      `<li id="comment-${comment.id}"><b>${formatLine(comment.authorName)}</b>${formatComment(comment.text)}</li>`,
  );
  return `<article>${formatPost(post, site, origin)}</article>\n<ol>\n${comments.join('\n')}\n</ol>`;
}

function page(status: number, title: string, body: string, origin: string): Answer {
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=UTF-8',
      Link: `<${origin}/wp-json/>; rel="https://api.w.org/"`,
    },
    body: `<!DOCTYPE html>\n<html lang="sv-SE"><head><meta charset="UTF-8"><title>${title}</title><link rel="https://api.w.org/" href="${origin}/wp-json/"></head>\n<body><h1>${title}</h1>\n${body}\n</body></html>\n`,
  };
}
