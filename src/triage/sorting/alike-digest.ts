import { createHash } from 'node:crypto';
import { emoji } from '../lightness/emoji.js';
import { withoutMentions } from '../lightness/without-mentions.js';
import type { WordedVersion } from '../lightness/is-plain-text.js';

const longest = 80;
const some = new RegExp(emoji, 'u');

/** Equal for short texts that say the same but for signs and emoji; null for what is decided one by one. */
export function alikeDigest({ text, links, hasAttachments }: WordedVersion): Buffer | null {
  if (hasAttachments || links.length > 0) return null;
  const bare = withoutMentions(text);
  if ([...bare].length > longest) return null;
  const letters =
    bare
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('') ?? '';
  if (letters === '' && !some.test(bare)) return null;
  return createHash('sha256').update(letters).digest();
}
