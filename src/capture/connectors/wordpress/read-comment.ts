import type { CapturedAuthor, CapturedItem, OwnBytes } from '../../captured-item.js';
import { readHtml } from '../../reading/read-html.js';
import { toStorableText } from '../../reading/storable-text.js';
import { readMarkup } from '../../reading/read-markup.js';
import { readGmt } from './read-gmt.js';
import { commentItemId, postItemId } from './wordpress-item-id.js';
import type { Comment } from './wordpress-shapes.js';

/** The parent is the current one: WordPress moves replies up when the comment above them is deleted for good. */
export function readComment(comment: Comment, ownBytes: OwnBytes): CapturedItem {
  const { id, post, parent } = comment;
  const publishedAt = readGmt(comment.date_gmt);
  const permalink = comment.link ? toStorableText(comment.link) : null;
  const threadItemId = post ? postItemId(post) : commentItemId(id);
  return {
    platformItemId: commentItemId(id),
    localId: String(id),
    permalink,
    kind: parent ? 'reply' : 'comment',
    author: readAuthor(comment),
    parentItemId: parent ? commentItemId(parent) : post ? threadItemId : null,
    parentLocalId: null,
    threadItemId,
    publishedAt,
    publishedAtIs: publishedAt ? 'platform' : 'unknown',
    language: null,
    state: comment.status == null || comment.status === 'approved' ? 'visible' : 'hidden-by-us',
    counters: {},
    versions: [{ editedAt: null, ...readMarkup(comment.content?.rendered ?? '', permalink), ownBytes }],
  };
}

function readAuthor({ author, author_name: name }: Comment): CapturedAuthor {
  const displayName = readHtml(name ?? '').text || null;
  return author
    ? { platformId: String(author), displayName }
    : { platformId: null, displayName, absentBecause: 'anonymous-visitor' };
}
