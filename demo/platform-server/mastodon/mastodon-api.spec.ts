import { buildMunicipality } from '../../municipality/build-municipality.js';
import { listShapeDifferences } from '../recorded/list-shape-differences.js';
import { readRecording } from '../recorded/read-recording.js';
import type { Answer } from '../answer.js';
import { requestOf } from '../platform-request.js';
import { MastodonApi } from './mastodon-api.js';
import { MastodonSite } from './mastodon-site.js';
import type { MastodonStatus } from './mastodon-status.js';

const origin = 'http://127.0.0.1:8080';
const token = 'example-token';
const municipality = buildMunicipality(new Date('2026-11-24T01:30:00Z'));
const { mastodon, landmarks } = municipality;
const board = municipality.people.getAccount('norrsunda');
const api = new MastodonApi(mastodon, origin, token);

interface Item {
  readonly id: string;
  readonly in_reply_to_id: string | null;
  readonly account: { readonly id: string };
  readonly replies_count: number;
  readonly content: string;
}

function ask(url: string, authorization: string | null = null): Answer {
  return api.answer(requestOf('GET', url, authorization, origin))!;
}

function read<Body>(answer: Answer): Body {
  return JSON.parse(String(answer.body)) as Body;
}

/** Follows one relation of the Link header to the end. */
function readAll(url: string, relation: 'next' | 'prev'): Item[] {
  const items: Item[] = [];
  for (let at: string | undefined = url; at;) {
    const answer = ask(at);
    const page = read<Item[]>(answer);
    items.push(...page);
    at = page.length ? linkTo(answer, relation) : undefined;
  }
  return items;
}

function linkTo(answer: Answer, relation: string): string | undefined {
  const link = new RegExp(`<([^>]+)>; rel="${relation}"`).exec(answer.headers.Link ?? '');
  return link?.[1]?.replace(origin, '');
}

/** What GoToSocial adds, and what only a logged-in client gets. */
const notMastodons = [
  'favourited',
  'reblogged',
  'muted',
  'bookmarked',
  'pinned',
  'text',
  'content_type',
  'interaction_policy',
  'avatar_description',
  'header_description',
];

function differences(recording: string, served: unknown): string[] {
  const isMastodons = (difference: string): boolean => !notMastodons.some((key) => difference.includes(`.${key}`));
  return listShapeDifferences(readRecording(recording).body, served).filter(isMastodons);
}

function siteWithPost(): SiteWithPost {
  const site = new MastodonSite();
  const account = { username: 'a', domain: null, displayName: 'A', note: '', fields: [], followers: 0, following: 0 };
  const at = new Date('2026-01-01T10:00:00Z');
  const { id: accountId } = site.open({ ...account, createdAt: at });
  return { site, accountId, at, post: site.publish({ accountId, at, text: 'inlägg' }) };
}

interface SiteWithPost {
  readonly site: MastodonSite;
  readonly accountId: string;
  readonly at: Date;
  readonly post: MastodonStatus;
}

describe('Mastodon API', () => {
  test('answers with the keys and types that a real server was recorded with', () => {
    const thread = landmarks.getId('deep-thread');
    const statuses = read<Item[]>(ask(`/api/v1/accounts/${board.id}/statuses?limit=2`));
    expect(differences('mastodon-account-statuses', statuses)).toEqual([]);
    expect(differences('mastodon-context', read(ask(`/api/v1/statuses/${thread}/context`)))).toEqual([]);
    // Mastodon names the poll of a version only where there is one.
    expect(differences('mastodon-history', read(ask(`/api/v1/statuses/${thread}/history`)))).toEqual([
      '$[0].poll: missing',
    ]);
    expect(differences('mastodon-missing', read(ask('/api/v1/statuses/1')))).toEqual([]);
  });

  test.each([1, 7, 20, 40])('paging down by %i neither loses nor repeats a status', (limit) => {
    const paged = readAll(`/api/v1/accounts/${board.id}/statuses?limit=${limit}`, 'next').map(({ id }) => id);
    expect(paged).toEqual(mastodon.listStatusesOf(board.id).map(({ id }) => id));
  });

  test('paging up from the oldest meets every newer status once', () => {
    const all = mastodon.listStatusesOf(board.id).map(({ id }) => id);
    const paged = readAll(`/api/v1/accounts/${board.id}/statuses?limit=9&min_id=${all.at(-1)}`, 'prev');
    expect(paged.map(({ id }) => id).sort()).toEqual(all.slice(0, -1).sort());
  });

  test('leaves out reblogs, and answers to others, when asked to', () => {
    const query = 'exclude_reblogs=true&exclude_replies=true&limit=40';
    const posts = readAll(`/api/v1/accounts/${board.id}/statuses?${query}`, 'next');
    const orphan = mastodon.getStatus(landmarks.getId('orphaned-reply'));
    expect(posts.every(({ in_reply_to_id }) => in_reply_to_id === null)).toBe(true);
    expect(posts.map(({ id }) => id)).not.toContain(orphan.id);
    expect(orphan.inReplyToId).toBeNull();
    expect(orphan.inReplyToAccountId).not.toBeNull();
  });

  test('the reply counters agree with the threads', () => {
    const statuses = readAll(`/api/v1/accounts/${board.id}/statuses?exclude_reblogs=true&limit=40`, 'next');
    for (const { id, replies_count } of statuses) {
      const { descendants } = read<{ descendants: Item[] }>(ask(`/api/v1/statuses/${id}/context`));
      expect(descendants.filter(({ in_reply_to_id }) => in_reply_to_id === id)).toHaveLength(replies_count);
    }
  });

  test('the account counts its statuses', () => {
    const account = read<{ statuses_count: number }>(ask('/api/v1/accounts/lookup?acct=norrsunda@127.0.0.1:8080'));
    expect(account.statuses_count).toBe(mastodon.listStatusesOf(board.id).length);
  });

  test('a deleted comment takes the comments below it out of the thread, but they still answer', () => {
    const { site, accountId, at, post } = siteWithPost();
    const comment = site.publish({ accountId, at, text: 'kommentar', inReplyToId: post.id });
    const reply = site.publish({ accountId, at, text: 'svar', inReplyToId: comment.id });
    site.remove(comment.id);
    const small = new MastodonApi(site, origin, null);
    const get = (url: string): Answer => small.answer(requestOf('GET', url, null, origin))!;
    expect(read(get(`/api/v1/statuses/${post.id}/context`))).toEqual({ ancestors: [], descendants: [] });
    expect(read(get(`/api/v1/statuses/${reply.id}`))).toMatchObject({ in_reply_to_id: null, content: '<p>svar</p>' });
    expect(get(`/api/v1/statuses/${comment.id}`).status).toBe(404);
    expect(read<Item[]>(get(`/api/v1/statuses?id[]=${comment.id}&id[]=${reply.id}`)).map(({ id }) => id)).toEqual([
      reply.id,
    ]);
  });

  test('shows sixty comments of a long thread without a token, and all with one', () => {
    const { site, accountId, at, post } = siteWithPost();
    for (let n = 0; n < 75; n += 1) site.publish({ accountId, at, text: `${n}`, inReplyToId: post.id });
    const long = new MastodonApi(site, origin, token);
    const count = (authorization: string | null): number => {
      const answer = long.answer(requestOf('GET', `/api/v1/statuses/${post.id}/context`, authorization, origin))!;
      return read<{ descendants: Item[] }>(answer).descendants.length;
    };
    expect(count(null)).toBe(60);
    expect(count(`Bearer ${token}`)).toBe(75);
  });

  test('refuses a token that is not the configured one', () => {
    expect(ask('/api/v2/instance', 'Bearer wrong')).toMatchObject({
      status: 401,
      body: '{"error":"The access token is invalid"}',
    });
  });

  test('refuses more than twenty ids at once', () => {
    const query = Array.from({ length: 21 }, (_, id) => `id[]=${id}`).join('&');
    expect(ask(`/api/v1/statuses?${query}`).status).toBe(422);
  });

  test('tells every version of an edited status, oldest first', () => {
    const post = mastodon.publish({ accountId: board.id, at: new Date('2026-11-20T10:00:00Z'), text: 'Före' });
    mastodon.edit(post.id, { text: 'Mellan' }, new Date('2026-11-20T11:00:00Z'));
    mastodon.edit(post.id, { text: 'Efter' }, new Date('2026-11-20T12:00:00Z'));
    const history = read<object[]>(ask(`/api/v1/statuses/${post.id}/history`));
    expect(history).toMatchObject([
      { content: '<p>Före</p>', created_at: '2026-11-20T10:00:00.000Z' },
      { content: '<p>Mellan</p>', created_at: '2026-11-20T11:00:00.000Z' },
      { content: '<p>Efter</p>', created_at: '2026-11-20T12:00:00.000Z' },
    ]);
    expect(read(ask(`/api/v1/statuses/${post.id}`))).toMatchObject({ edited_at: '2026-11-20T12:00:00.000Z' });
  });

  test('escapes what people type and links what they mean to link', () => {
    const comment = read<Item>(ask(`/api/v1/statuses/${landmarks.getId('hostile-markup')}`));
    expect(comment.content).toContain('&lt;script&gt;');
    expect(comment.content).toContain(
      `<a href="${origin}/@norrsunda" class="u-url mention">@<span>norrsunda</span></a>`,
    );
  });
});
