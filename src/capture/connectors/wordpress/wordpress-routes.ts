/** The most that WordPress gives at once (developer.wordpress.org/rest-api/using-the-rest-api/pagination). */
export const PAGE_LENGTH = 100;

type Query = Readonly<Record<string, string | number>>;

/** Public fields only. Avatars are left out: their addresses carry a digest of the visitor's mail address. */
const POST_FIELDS =
  'id,date,date_gmt,modified,modified_gmt,link,status,type,title,content,excerpt,author,featured_media,comment_status,categories,tags';
const COMMENT_FIELDS = 'id,post,parent,author,author_name,author_url,date,date_gmt,content,link,status,type';

/** The addresses of one site's REST API. */
export class WordpressRoutes {
  /** @param root as the site names it: `https://site/wp-json/`, or `https://site/?rest_route=/` */
  constructor(private readonly root: string) {}

  index(): string {
    return this.at('', { _fields: 'name,home,url' });
  }

  posts(query: Query): string {
    return this.at('wp/v2/posts', { per_page: PAGE_LENGTH, _fields: POST_FIELDS, ...query });
  }

  post(id: number): string {
    return this.at(`wp/v2/posts/${id}`, { _fields: POST_FIELDS });
  }

  comments(query: Query): string {
    return this.at('wp/v2/comments', { per_page: PAGE_LENGTH, _fields: COMMENT_FIELDS, ...query });
  }

  comment(id: number): string {
    return this.at(`wp/v2/comments/${id}`, { _fields: COMMENT_FIELDS });
  }

  media(ids: readonly number[]): string {
    const _fields = 'id,source_url,mime_type,alt_text';
    return this.at('wp/v2/media', { include: ids.join(','), per_page: PAGE_LENGTH, _fields });
  }

  publishedAuthors(): string {
    return this.at('wp/v2/users', { has_published_posts: 'true', per_page: PAGE_LENGTH, _fields: 'id' });
  }

  /** @param but authors that need not be named again. */
  postAuthors(but: readonly number[]): string {
    const others: Query = but.length > 0 ? { author_exclude: but.join(',') } : {};
    return this.at('wp/v2/posts', { per_page: PAGE_LENGTH, _fields: 'author', ...others });
  }

  me(): string {
    return this.at('wp/v2/users/me', { _fields: 'id' });
  }

  private at(route: string, query: Query): string {
    const url = new URL(this.root);
    if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', `/${route}`);
    else url.pathname = `${url.pathname.replace(/\/$/, '')}/${route}`;
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    return url.href;
  }
}

export interface AnswerKind {
  readonly kind: 'posts' | 'comments' | 'media';
  /** Null for a list. */
  readonly id: number | null;
}

/** What an address of the API was asked for; null where it was something else. */
export function kindOfAnswer(url: string): AnswerKind | null {
  const found = /\/wp\/v2\/(posts|comments|media)(?:\/(\d+))?(?:[?&]|$)/.exec(url.replaceAll('%2F', '/'));
  if (!found) return null;
  return { kind: found[1] as AnswerKind['kind'], id: found[2] === undefined ? null : Number(found[2]) };
}
