import { listDescendants, withToken } from '../platform-server/mastodon/thread.js';
import { changeSentences } from '../texts.sv.js';
import { buildMunicipality } from './build-municipality.js';
import { changeBeforeSecondNight } from './second-night.js';

const asOf = new Date('2026-11-24T01:30:00Z');
const before = buildMunicipality(asOf);
const municipality = buildMunicipality(asOf);
const changes = changeBeforeSecondNight(municipality);
const { mastodon, website, landmarks } = municipality;

function idOf(kind: keyof typeof changeSentences): string {
  return changes.find((change) => change.kind === kind)!.platformId;
}

describe('changeBeforeSecondNight', () => {
  test('names every change once, with a sentence', () => {
    expect(changes.map(({ kind }) => kind).sort()).toEqual(Object.keys(changeSentences).sort());
    expect(changes.every(({ sentence }) => sentence.endsWith('.'))).toBe(true);
  });

  test('keeps the earlier wording of what was edited on Mastodon', () => {
    for (const kind of ['own-post-edited', 'comment-edited'] as const) {
      const status = mastodon.getStatus(idOf(kind));
      expect(status.earlier).toHaveLength(1);
      expect(status.earlier[0]!.content.text).not.toBe(status.content.text);
      expect(status.editedAt!.getTime()).toBeGreaterThan(asOf.getTime());
    }
  });

  test('leaves the answers to a deleted comment outside every thread', () => {
    const orphans = before.mastodon.listReplies(idOf('comment-deleted'));
    expect(orphans.length).toBeGreaterThan(0);
    for (const { id } of orphans) expect(mastodon.getStatus(id).inReplyToId).toBeNull();
  });

  test('takes away the deleted post but not what people had answered', () => {
    expect(mastodon.findStatus(idOf('own-post-deleted'))).toBeNull();
    const answers = before.mastodon.listReplies(idOf('own-post-deleted'));
    expect(answers.every(({ id }) => mastodon.findStatus(id) !== null)).toBe(true);
  });

  test('adds a comment under a post that is ten months old, and moves its counter', () => {
    const post = mastodon.getStatus(landmarks.getId('ten-months-old'));
    expect((asOf.getTime() - post.createdAt.getTime()) / 86_400_000).toBeCloseTo(304, -1);
    expect(mastodon.countReplies(post.id)).toBe(before.mastodon.countReplies(post.id) + 1);
    expect(listDescendants(post, mastodon, withToken).map(({ id }) => id)).toContain(idOf('ten-months-old-commented'));
  });

  test('hides, trashes and deletes comments on the website', () => {
    expect(website.getComment(Number(idOf('news-comment-held'))).status).toBe('hold');
    expect(website.getComment(Number(idOf('news-comment-trashed'))).status).toBe('trash');
    const deleted = before.website.getComment(Number(idOf('news-comment-deleted')));
    const child = before.website.listChildren(deleted.id)[0]!;
    expect(website.findComment(deleted.id)).toBeNull();
    expect(website.getComment(child.id).parentId).toBe(deleted.parentId);
    expect(deleted.parentId).toBeGreaterThan(0);
  });

  test('publishes news whose picture is not there', () => {
    const { mediaIds } = website.getPost(Number(idOf('picture-broken')));
    expect(mediaIds).toHaveLength(1);
    expect(website.hasFile(mediaIds[0]!)).toBe(false);
  });

  test('gives the board new followers', () => {
    expect(mastodon.getAccount(idOf('followers-moved')).followers).toBe(
      before.mastodon.getAccount(idOf('followers-moved')).followers + 3,
    );
  });
});
