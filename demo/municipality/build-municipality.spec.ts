import { createHash } from 'node:crypto';
import { requestOf } from '../platform-server/platform-request.js';
import { MastodonApi } from '../platform-server/mastodon/mastodon-api.js';
import { listDescendants, withToken } from '../platform-server/mastodon/thread.js';
import { WordPressApi } from '../platform-server/wordpress/wordpress-api.js';
import { buildMunicipality } from './build-municipality.js';
import { buildLargeMunicipality } from './large-municipality.js';
import type { Municipality } from './municipality.js';

const origin = 'http://127.0.0.1:8080';
const asOf = new Date('2026-11-24T01:30:00Z');
const municipality = buildMunicipality(asOf);
const dayMs = 86_400_000;

/** The bytes of everything that a visitor can read. */
function digestOf({ mastodon, website }: Municipality): string {
  const digest = createHash('sha256');
  const api = new MastodonApi(mastodon, origin, null);
  const wordpress = new WordPressApi(website, origin, null);
  for (const { id } of mastodon.listStatuses()) {
    digest.update(api.answer(requestOf('GET', `/api/v1/statuses/${id}`, null, origin))!.body);
  }
  for (const name of ['posts', 'comments', 'media']) {
    digest.update(wordpress.answer(requestOf('GET', `/wp-json/wp/v2/${name}?per_page=100`, null, origin)).body);
  }
  return digest.digest('hex');
}

function textOf(landmark: Parameters<Municipality['landmarks']['getId']>[0]): string {
  return municipality.mastodon.getStatus(municipality.landmarks.getId(landmark)).content.text;
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => {
    const weighted = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}

describe('buildMunicipality', () => {
  test('gives the same bytes for the same instant, and others for another', () => {
    expect(digestOf(buildMunicipality(asOf))).toBe(digestOf(buildMunicipality(asOf)));
    expect(digestOf(buildMunicipality(new Date(asOf.getTime() + dayMs)))).not.toBe(digestOf(municipality));
  });

  test.each(['2026-01-01T00:00:00Z', '2026-03-29T01:30:00Z', '2026-06-05T22:30:00Z', '2028-02-29T12:00:00Z'])(
    'as of %s it holds some hundred items of the last two years and none from the future',
    (instant) => {
      const built = buildMunicipality(new Date(instant));
      const times = [
        ...built.mastodon.listStatuses().flatMap(({ createdAt, editedAt }) => [createdAt, editedAt ?? createdAt]),
        ...built.website.listPosts().map(({ publishedAt }) => publishedAt),
        ...built.website.listComments().map(({ at }) => at),
      ].map((time) => time.getTime());
      expect(times.length).toBeGreaterThan(400);
      expect(Math.max(...times)).toBeLessThan(built.asOf.getTime());
      expect(Math.min(...times)).toBeGreaterThan(built.asOf.getTime() - 750 * dayMs);
    },
  );

  test('has a thread six levels deep, and a comment close to what the server allows', () => {
    const { mastodon, landmarks } = municipality;
    const thread = mastodon.getStatus(landmarks.getId('deep-thread'));
    const depths = new Map([[thread.id, 0]]);
    for (const { id, inReplyToId } of listDescendants(thread, mastodon, withToken)) {
      depths.set(id, depths.get(inReplyToId!)! + 1);
    }
    expect(Math.max(...depths.values())).toBe(6);
    expect(textOf('long-comment').length).toBeGreaterThan(4900);
    expect(textOf('long-comment').length).toBeLessThanOrEqual(5000);
  });

  test('holds personal identity numbers that could be real', () => {
    const news = municipality.website.getComment(Number(municipality.landmarks.getId('news-identity-number')));
    for (const text of [textOf('identity-number'), news.text]) {
      const [, birth, last] = /(\d{6})-(\d{4})/.exec(text)!;
      expect(passesLuhn(`${birth}${last}`)).toBe(true);
    }
  });

  test('numbers comments on the website in the order of time', () => {
    const times = municipality.website.listComments().map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((left, right) => left - right));
  });

  test('the building board answers under the other board’s posts', () => {
    const { mastodon, people } = municipality;
    const parents = mastodon
      .listStatusesOf(people.getAccount('norrsunda_bygg').id)
      .flatMap(({ inReplyToId }) => (inReplyToId ? listAuthorsUpwards(inReplyToId) : []));
    expect(parents).toContain(people.getAccount('norrsunda').id);
  });
});

function listAuthorsUpwards(statusId: string): string[] {
  const { accountId, inReplyToId } = municipality.mastodon.getStatus(statusId);
  return inReplyToId ? [accountId, ...listAuthorsUpwards(inReplyToId)] : [accountId];
}

describe('buildLargeMunicipality', () => {
  test('has as many posts and comments as asked for, none from the future', () => {
    const { mastodon } = buildLargeMunicipality({ posts: 50, commentsPerPost: 19, asOf });
    const statuses = mastodon.listStatuses();
    expect(statuses).toHaveLength(50 * 20);
    expect(statuses.filter(({ inReplyToId }) => inReplyToId === null)).toHaveLength(50);
    expect(statuses.every(({ createdAt }) => createdAt < asOf)).toBe(true);
  });
});
