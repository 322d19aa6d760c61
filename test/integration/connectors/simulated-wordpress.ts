import { json, type Answer } from './recording.js';
import type { Script } from './playing-server.js';

export const SITE = 'https://kommun.example';

export interface SimulatedPost {
  readonly id: number;
  readonly title: string;
  readonly at: string;
  readonly modified?: string;
  readonly author?: number;
  readonly status?: 'publish' | 'private' | 'trash';
  readonly content?: string;
  readonly isProtected?: true;
  readonly featured?: number;
}

export interface SimulatedComment {
  readonly id: number;
  readonly post: number;
  readonly parent?: number;
  readonly author?: number;
  readonly name: string;
  readonly text: string;
  readonly at: string;
  readonly status?: 'approved' | 'hold' | 'spam' | 'trash';
}

/** A site that pages, filters and hides as WordPress does for visitors, and for an editor whose credential is `Basic right`. */
export class SimulatedWordpress {
  posts: SimulatedPost[] = [];
  comments: SimulatedComment[] = [];
  /** Many sites do not tell who writes on them. */
  areUsersClosed = false;
  isMediaClosed = false;
  /** The most items to a page, whatever is asked for. */
  pageLength = 100;

  readonly script: Script = (path, { authorization }) => {
    const url = new URL(path, SITE);
    const route = url.searchParams.get('rest_route') ?? url.pathname.replace(/^.*\/wp-json/, '');
    const isEditor = authorization === 'Basic right';
    const [, kind, id] = /^\/wp\/v2\/(posts|comments)\/(\d+)$/.exec(route) ?? [];
    if (kind === 'posts') return this.one(this.posts, Number(id), isEditor, isPublished, toPost);
    if (kind === 'comments') return this.one(this.comments, Number(id), isEditor, (one) => this.isOpen(one), toComment);
    switch (route) {
      case '/':
        return url.pathname === '/' && !url.searchParams.has('rest_route')
          ? undefined
          : json({ name: 'Kommun', home: SITE });
      case '/wp/v2/posts':
        return this.listPosts(url.searchParams);
      case '/wp/v2/comments':
        return this.listComments(url.searchParams, isEditor);
      case '/wp/v2/users':
        return this.areUsersClosed
          ? refuse(401, 'rest_user_cannot_view')
          : json(this.authors().map((author) => ({ id: author })));
      case '/wp/v2/users/me':
        return isEditor ? json({ id: 1 }) : refuse(401, 'rest_not_logged_in');
      case '/wp/v2/media':
        return this.isMediaClosed
          ? refuse(401, 'rest_forbidden')
          : json(listOf(url.searchParams, 'include').map(toMedia));
      default:
        return undefined;
    }
  };

  private listPosts(query: URLSearchParams): Answer {
    const excluded = listOf(query, 'author_exclude');
    const found = this.posts.filter(
      (post) =>
        isPublished(post) &&
        matches(query, 'include', post.id) &&
        isAfter(query, 'after', post.at) &&
        isAfter(query, 'modified_after', post.modified ?? post.at) &&
        !excluded.includes(post.author ?? 1),
    );
    if (Number(query.get('page') ?? 1) > Math.max(1, this.pagesOf(found, query))) {
      return refuse(400, 'rest_post_invalid_page_number');
    }
    return this.pageOf(found, query, found.map(toPost));
  }

  /** The total counts comments on posts that the asker may not read, and their places on the pages stay empty. */
  private listComments(query: URLSearchParams, isEditor: boolean): Answer {
    const found = this.comments.filter(
      (comment) =>
        (comment.status ?? 'approved') === 'approved' &&
        matches(query, 'include', comment.id) &&
        matches(query, 'post', comment.post) &&
        isAfter(query, 'after', comment.at),
    );
    return this.pageOf(
      found,
      query,
      found.map((comment) => (isEditor || this.isOpen(comment) ? toComment(comment) : null)),
    );
  }

  private pageOf(found: readonly object[], query: URLSearchParams, shown: readonly (object | null)[]): Answer {
    const length = Math.min(this.pageLength, Number(query.get('per_page')));
    const start = (Number(query.get('page') ?? 1) - 1) * length;
    const headers = { 'x-wp-total': String(found.length), 'x-wp-totalpages': String(this.pagesOf(found, query)) };
    return json(
      shown.slice(start, start + length).filter((element) => element !== null),
      headers,
    );
  }

  private pagesOf(found: readonly object[], query: URLSearchParams): number {
    return Math.ceil(found.length / Math.min(this.pageLength, Number(query.get('per_page'))));
  }

  private one<T extends { readonly id: number }>(
    all: readonly T[],
    id: number,
    isEditor: boolean,
    isVisible: (one: T) => boolean,
    toJson: (one: T) => object,
  ): Answer {
    const one = all.find((candidate) => candidate.id === id);
    if (!one) return refuse(404, 'rest_invalid_id');
    return isEditor || isVisible(one) ? json(toJson(one)) : refuse(401, 'rest_cannot_read');
  }

  private isOpen({ post, status }: SimulatedComment): boolean {
    const above = this.posts.find(({ id }) => id === post);
    return (status ?? 'approved') === 'approved' && above !== undefined && isPublished(above) && !above.isProtected;
  }

  private authors(): number[] {
    return [...new Set(this.posts.filter(isPublished).map(({ author }) => author ?? 1))];
  }
}

function isPublished({ status }: SimulatedPost): boolean {
  return (status ?? 'publish') === 'publish';
}

function toPost(post: SimulatedPost): object {
  return {
    id: post.id,
    date_gmt: post.at,
    modified_gmt: post.modified ?? post.at,
    link: `${SITE}/${post.id}/`,
    status: post.status ?? 'publish',
    title: { rendered: post.title },
    content: {
      rendered: post.isProtected ? '' : (post.content ?? '<p>Text</p>'),
      protected: post.isProtected ?? false,
    },
    author: post.author ?? 1,
    featured_media: post.featured ?? 0,
  };
}

function toComment(comment: SimulatedComment): object {
  return {
    id: comment.id,
    post: comment.post,
    parent: comment.parent ?? 0,
    author: comment.author ?? 0,
    author_name: comment.name,
    date_gmt: comment.at,
    link: `${SITE}/${comment.post}/#comment-${comment.id}`,
    status: comment.status ?? 'approved',
    content: { rendered: comment.text },
  };
}

function toMedia(id: number): object {
  return { id, source_url: `${SITE}/uploads/${id}.png`, mime_type: 'image/png', alt_text: `Bild ${id}` };
}

function refuse(status: number, code: string): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code, data: { status } }) };
}

function listOf(query: URLSearchParams, name: string): number[] {
  return (query.get(name) ?? '').split(',').filter(Boolean).map(Number);
}

function matches(query: URLSearchParams, name: string, id: number): boolean {
  return !query.has(name) || listOf(query, name).includes(id);
}

function isAfter(query: URLSearchParams, name: string, at: string): boolean {
  const since = query.get(name);
  return since === null || new Date(`${at}Z`) > new Date(since);
}
