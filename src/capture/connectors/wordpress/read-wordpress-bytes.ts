import type { CapturedVersion } from '../../captured-item.js';
import { readComment } from './read-comment.js';
import { readPost } from './read-post.js';
import { commentShape, postShape } from './wordpress-shapes.js';

/** A post's or a comment's words out of its own bytes; only posts have titles. */
export function readWordpressBytes(ownBytes: Uint8Array): Pick<CapturedVersion, 'text' | 'links'> | null {
  const own: unknown = JSON.parse(Buffer.from(ownBytes).toString('utf8'));
  const bytes = { exchangeId: '', offset: 0, bytes: ownBytes };
  if (typeof own === 'object' && own !== null && 'title' in own) {
    const post = postShape.safeParse(own);
    return post.success ? readPost(post.data, undefined, bytes).versions[0]! : null;
  }
  const comment = commentShape.safeParse(own);
  return comment.success ? readComment(comment.data, bytes).versions[0]! : null;
}
