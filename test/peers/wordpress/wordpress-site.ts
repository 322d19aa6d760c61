import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchJson } from '../fetch-json.js';
import type { PeerServer } from '../peer-server.js';

type Item = { readonly id: number };
type Fields = Readonly<Record<string, string | number>>;
type ItemPath = `posts/${number}` | `comments/${number}`;

/** The site as its editor and its visitors use it. */
export class WordpressSite {
  private constructor(
    readonly url: string,
    private readonly user: string,
    private readonly editor: string,
  ) {}

  static async open({ folder }: PeerServer): Promise<WordpressSite> {
    const written = JSON.parse(await readFile(join(folder, 'credentials.json'), 'utf8')) as Record<string, string>;
    return new WordpressSite(written['url']!, written['user']!, written['application_password']!);
  }

  /** Another application password: as `user:password`, and the way to revoke it. */
  async makeCredential(): Promise<{ readonly credential: string; readonly revoke: () => Promise<void> }> {
    const made = await this.ask<{ uuid: string; password: string }>('POST', 'users/me/application-passwords', {
      name: `archive ${performance.now()}`,
    });
    return {
      credential: `${this.user}:${made.password}`,
      revoke: async () => void (await this.ask('DELETE', `users/me/application-passwords/${made.uuid}`)),
    };
  }

  /** As a visitor sees them. */
  async count(list: 'posts' | 'comments'): Promise<number> {
    const answer = await fetch(`${this.url}/wp-json/wp/v2/${list}?per_page=1`);
    return Number(answer.headers.get('x-wp-total'));
  }

  async publish(title: string, fields: Fields = {}): Promise<number> {
    const post = { title, content: `<p>${title}.</p>`, status: 'publish', ...fields };
    return (await this.ask<Item>('POST', 'posts', post)).id;
  }

  /** @param parent - the comment that is answered; 0 for the post itself */
  async comment(post: number, content: string, parent = 0): Promise<number> {
    const visitor = { author_name: 'Besökare', author_email: 'besokare@example.test' };
    const comment = { post, parent, content, ...visitor };
    return (await fetchJson<Item>(this.at('comments'), asJson('POST', comment))).id;
  }

  async answer(post: number, content: string, parent: number): Promise<number> {
    return (await this.ask<Item>('POST', 'comments', { post, parent, content })).id;
  }

  async change(item: ItemPath, fields: Fields): Promise<void> {
    await this.ask('POST', item, fields);
  }

  async trash(item: ItemPath): Promise<void> {
    await this.ask('DELETE', item);
  }

  async deleteForEver(item: ItemPath): Promise<void> {
    await this.ask('DELETE', `${item}?force=true`);
  }

  async uploadPicture(name: string, bytes: Buffer, altText: string): Promise<{ id: number; source_url: string }> {
    const headers = {
      ...this.authorization,
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="${name}"`,
    };
    const picture = await fetchJson<{ id: number; source_url: string }>(this.at('media'), {
      method: 'POST',
      headers,
      body: new Uint8Array(bytes),
    });
    await this.ask('POST', `media/${picture.id}`, { alt_text: altText });
    return picture;
  }

  private ask<T>(method: string, path: string, fields?: Fields): Promise<T> {
    const { headers, ...request } = fields ? asJson(method, fields) : { method, headers: {} };
    return fetchJson<T>(this.at(path), { ...request, headers: { ...headers, ...this.authorization } });
  }

  private at(path: string): string {
    return `${this.url}/wp-json/wp/v2/${path}`;
  }

  private get authorization() {
    return { authorization: `Basic ${Buffer.from(`${this.user}:${this.editor}`).toString('base64')}` };
  }
}

function asJson(method: string, fields: Fields) {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(fields) };
}
