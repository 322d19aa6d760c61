import { changeSentences, type ChangeKind } from '../texts.sv.js';
import { secondNightTexts as texts } from './content/second-night-texts.js';
import type { Landmark } from './landmarks.js';
import type { Municipality } from './municipality.js';

export interface Change {
  readonly kind: ChangeKind;
  /** In Swedish, for people. */
  readonly sentence: string;
  /** A Mastodon status' or account's id, a WordPress post's or comment's number. */
  readonly platformId: string;
}

const newFollowers = 3;

/** Lets a day pass. All of it has happened half a day after the instant that the municipality was built for. */
export function changeBeforeSecondNight(municipality: Municipality): Change[] {
  return [...editOnMastodon(municipality), ...writeOnMastodon(municipality), ...changeWebsite(municipality)];
}

function editOnMastodon({ mastodon, landmarks, people, asOf }: Municipality): Change[] {
  const [post, comment] = [landmarks.getId('edited-post'), landmarks.getId('edited-comment')];
  const [deletedComment, deletedPost] = [landmarks.getId('deleted-comment'), landmarks.getId('deleted-post')];
  const board = people.getAccount('norrsunda');
  mastodon.edit(post, { text: texts.editedPost }, hoursAfter(asOf, 2));
  mastodon.edit(comment, { text: texts.editedComment }, hoursAfter(asOf, 4));
  mastodon.remove(deletedComment);
  mastodon.remove(deletedPost);
  mastodon.changeFollowers(board.id, board.followers + newFollowers);
  return [
    change('own-post-edited', post),
    change('comment-edited', comment),
    change('comment-deleted', deletedComment),
    change('own-post-deleted', deletedPost),
    change('followers-moved', board.id),
  ];
}

function writeOnMastodon(municipality: Municipality): Change[] {
  const { mastodon, people, asOf } = municipality;
  const newPost = mastodon.publish({
    accountId: people.getAccount('norrsunda').id,
    at: hoursAfter(asOf, 5),
    text: texts.newPost,
    pictures: [{ picture: { scene: 'winter', seed: texts.newPost }, description: texts.newPicture }],
  });
  const old = answer(municipality, 'months-old-question', 'villaagaren', texts.commentUnderOldPost);
  const tenMonths = answer(municipality, 'ten-months-old', 'pensionar_karin', texts.commentUnderTenMonthsOld);
  return [
    change('post-published', newPost.id),
    change('old-post-commented', old),
    change('ten-months-old-commented', tenMonths),
  ];
}

function answer(
  { mastodon, landmarks, people, asOf }: Municipality,
  under: Landmark,
  by: string,
  text: string,
): string {
  const inReplyToId = landmarks.getId(under);
  return mastodon.publish({ accountId: people.getAccount(by).id, at: hoursAfter(asOf, 6), text, inReplyToId }).id;
}

function changeWebsite(municipality: Municipality): Change[] {
  const { website, landmarks } = municipality;
  const id = (landmark: Landmark): number => Number(landmarks.getId(landmark));
  website.editComment(id('news-edited-comment'), texts.editedNewsComment);
  website.moderate(id('news-held-comment'), 'hold');
  website.moderate(id('news-trashed-comment'), 'trash');
  website.deleteCommentForEver(id('news-deleted-for-ever'));
  return [
    change('news-comment-edited', id('news-edited-comment')),
    change('news-comment-held', id('news-held-comment')),
    change('news-comment-trashed', id('news-trashed-comment')),
    change('news-comment-deleted', id('news-deleted-for-ever')),
    change('picture-broken', publishNewsWithBrokenPicture(municipality)),
  ];
}

function publishNewsWithBrokenPicture({ website, asOf }: Municipality): number {
  const post = website.publish({
    title: texts.newsTitle,
    text: texts.newsText,
    authorId: website.listUsers()[0]!.id,
    at: hoursAfter(asOf, 7),
    pictures: [{ picture: { scene: 'water', seed: texts.newsTitle }, altText: texts.newsPicture }],
  });
  for (const mediaId of post.mediaIds) website.breakFile(mediaId);
  return post.id;
}

function change(kind: ChangeKind, platformId: string | number): Change {
  return { kind, sentence: changeSentences[kind], platformId: String(platformId) };
}

function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * 3_600_000);
}
