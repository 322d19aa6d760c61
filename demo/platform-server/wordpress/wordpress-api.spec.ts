import { buildMunicipality } from '../../municipality/build-municipality.js';
import { listShapeDifferences } from '../recorded/list-shape-differences.js';
import { readRecording } from '../recorded/read-recording.js';
import type { Answer } from '../answer.js';
import { requestOf } from '../platform-request.js';
import { WordPressApi } from './wordpress-api.js';
import { WordPressSite } from './wordpress-site.js';

const origin = 'http://127.0.0.1:8081';
const login = { user: 'arkivet', password: 'abcd efgh ijkl' };
const editor = `Basic ${Buffer.from('arkivet:abcdefghijkl').toString('base64')}`;
const municipality = buildMunicipality(new Date('2026-11-24T01:30:00Z'));
const api = new WordPressApi(municipality.website, origin, login);

interface Item {
  readonly id: number;
  readonly post: number;
  readonly parent: number;
  readonly status: string;
}

function ask(path: string, authorization: string | null = null, of = api): Answer {
  return of.answer(requestOf('GET', `/wp-json/wp/v2/${path}`, authorization, origin));
}

function read<Body = Item[]>(answer: Answer): Body {
  return JSON.parse(String(answer.body)) as Body;
}

function codeOf(answer: Answer): string {
  return `${answer.status} ${read<{ code: string }>(answer).code}`;
}

/** A post with two comments in a row, an answer to the second, and one in each place out of sight. */
function siteWithThread(): { site: WordPressSite; ids: readonly number[]; postId: number } {
  const site = new WordPressSite('Webbplats', '');
  const at = new Date('2026-03-01T10:00:00Z');
  const { id: postId } = site.publish({ title: 'Nyhet', text: 'Text', authorId: site.addUser('Redaktör', '').id, at });
  const comment = (parentId: number): number =>
    site.comment({ postId, parentId, authorName: 'Besökare', at, text: 'Hej' }).id;
  const first = comment(0);
  const second = comment(first);
  return { site, ids: [first, second, comment(second)], postId };
}

describe('WordPress API', () => {
  test('answers with the keys and types that a real server was recorded with', () => {
    const withPicture = municipality.website.listPosts().find((post) => post.mediaIds.length > 0)!;
    const posts = read(ask(`posts?include=${withPicture.id}`));
    const answered = read(ask('comments?per_page=100&orderby=id&order=asc')).filter(({ parent }) => parent > 0);
    expect(listShapeDifferences(readRecording('wordpress-posts').body, posts)).toEqual([]);
    expect(
      listShapeDifferences(readRecording('wordpress-comments').body, answered).filter(
        (path) => !path.includes('children'),
      ),
    ).toEqual([]);
  });

  test('says what the recorded server said about what is gone', () => {
    const { site, ids } = siteWithThread();
    const small = new WordPressApi(site, origin, login);
    site.moderate(ids[2]!, 'trash');
    expect(read(ask(`comments/${ids[2]}`, null, small))).toEqual(
      readRecording('wordpress-comment-trashed-anonymous').body,
    );
    const trash = read(ask('comments?status=trash', editor, small));
    expect(listShapeDifferences(readRecording('wordpress-comments-trash-authorised').body, trash)).toEqual([]);
    site.deleteCommentForEver(ids[2]!);
    expect(read(ask(`comments/${ids[2]}`, null, small))).toEqual(readRecording('wordpress-comment-deleted').body);
  });

  test.each(['posts', 'comments', 'media'])('paging through %s neither loses nor repeats one', (name) => {
    const total = Number(ask(`${name}?per_page=1`).headers['X-WP-Total']);
    const ids: number[] = [];
    for (let url: string | undefined = `${name}?per_page=7&orderby=id&order=asc`; url;) {
      const answer = ask(url);
      ids.push(...read(answer).map(({ id }) => id));
      url = /<.*\/wp\/v2\/([^>]+)>; rel="next"/.exec(answer.headers.Link ?? '')?.[1]?.replace(/^.*<.*\/wp\/v2\//, '');
    }
    expect(ids).toHaveLength(total);
    expect(ids).toEqual([...new Set(ids)].sort((left, right) => left - right));
  });

  test('counts in its headers what it lists', () => {
    const approved = municipality.website.listComments().filter(({ status }) => status === 'approved');
    const { headers } = ask('comments?per_page=10');
    expect(headers['X-WP-Total']).toBe(String(approved.length));
    expect(headers['X-WP-TotalPages']).toBe(String(Math.ceil(approved.length / 10)));
  });

  test('shows visitors only approved comments, and an editor the others by status', () => {
    expect(read(ask('comments?per_page=100')).every(({ status }) => status === 'approved')).toBe(true);
    expect(codeOf(ask('comments?status=hold'))).toBe('401 rest_forbidden_param');
    expect(read(ask('comments?status=spam', editor)).map(({ status }) => status)).toEqual(['spam']);
  });

  test('deleting a comment for ever moves its answers up to what it answered', () => {
    const { site, ids } = siteWithThread();
    site.deleteCommentForEver(ids[1]!);
    expect(read<Item>(ask(`comments/${ids[2]}`, null, new WordPressApi(site, origin, null))).parent).toBe(ids[0]);
  });

  test('trashing a post hides it with its comments; deleting it leaves nothing', () => {
    const { site, ids, postId } = siteWithThread();
    const small = new WordPressApi(site, origin, null);
    site.trashPost(postId, new Date('2026-03-02T10:00:00Z'));
    expect(codeOf(ask(`posts/${postId}`, null, small))).toBe('401 rest_forbidden');
    expect(codeOf(ask(`comments/${ids[0]}`, null, small))).toBe('401 rest_cannot_read');
    site.deletePostForEver(postId);
    expect(codeOf(ask(`posts/${postId}`, null, small))).toBe('404 rest_post_invalid_id');
    expect(codeOf(ask(`comments/${ids[0]}`, null, small))).toBe('404 rest_comment_invalid_id');
  });

  test('filters by time, by post and by parent', () => {
    const { site, ids, postId } = siteWithThread();
    const small = new WordPressApi(site, origin, null);
    const idsAt = (path: string): number[] => read(ask(path, null, small)).map(({ id }) => id);
    site.editPost(postId, { text: 'Ny text' }, new Date('2026-03-05T10:00:00Z'));
    expect(idsAt('posts?modified_after=2026-03-05T10:59:59')).toEqual([postId]);
    expect(idsAt('posts?modified_after=2026-03-05T10:00:00Z')).toEqual([]);
    expect(idsAt(`comments?parent=${ids[0]}`)).toEqual([ids[1]]);
    expect(idsAt(`comments?post=${postId + 1}`)).toEqual([]);
    expect(idsAt('comments?after=2026-03-01T10:00:01Z')).toEqual([]);
    expect(idsAt(`comments?include[]=${ids[0]}&include[]=${ids[2]}&orderby=id&order=asc`)).toEqual([ids[0], ids[2]]);
  });

  test('gives only the fields that are asked for', () => {
    const newest = municipality.website.getPost(read(ask('posts?per_page=1'))[0]!.id);
    expect(read<object[]>(ask('posts?per_page=1&_fields=id,title.rendered'))).toEqual([
      { id: newest.id, title: { rendered: newest.title } },
    ]);
  });

  test.each([
    ['posts?per_page=101', '400 rest_invalid_param'],
    ['posts?per_page=ten', '400 rest_invalid_param'],
    ['posts?orderby=colour', '400 rest_invalid_param'],
    ['posts?order=up', '400 rest_invalid_param'],
    ['posts?after=yesterday', '400 rest_invalid_param'],
    ['posts?status=trash', '400 rest_invalid_param'],
    ['posts?page=99', '400 rest_post_invalid_page_number'],
    ['users/3', '401 rest_user_cannot_view'],
    ['users/99', '404 rest_user_invalid_id'],
    ['colours', '404 rest_no_route'],
  ])('refuses %s with %s', (path, code) => {
    expect(codeOf(ask(path))).toBe(code);
  });

  test('a page of comments past the last one is empty, not an error', () => {
    expect(read(ask('comments?page=99'))).toEqual([]);
  });

  test('refuses a wrong name and a wrong password by name', () => {
    const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;
    expect(codeOf(ask('posts', basic('someone:abcdefghijkl')))).toBe('401 invalid_username');
    expect(codeOf(ask('posts', basic('arkivet:wrong')))).toBe('401 incorrect_password');
  });
});
