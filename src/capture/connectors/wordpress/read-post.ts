import type { CapturedAttachment, CapturedItem, OwnBytes } from '../../captured-item.js';
import { isFileAddress } from '../../reading/is-file-address.js';
import { readHtml } from '../../reading/read-html.js';
import { toStorableText } from '../../reading/storable-text.js';
import { readMarkup } from '../../reading/read-markup.js';
import { readGmt } from './read-gmt.js';
import { postItemId } from './wordpress-item-id.js';
import type { Media, Post } from './wordpress-shapes.js';

/** A post behind a password keeps its place and title; its text is not for everybody and stays empty. */
export function readPost(post: Post, featured: Media | undefined, ownBytes: OwnBytes): CapturedItem {
  const publishedAt = readGmt(post.date_gmt);
  const permalink = post.link ? toStorableText(post.link) : null;
  const content = readMarkup(post.content?.rendered ?? '', permalink);
  const paragraphs = [readHtml(post.title?.rendered ?? '').text, content.text];
  return {
    platformItemId: postItemId(post.id),
    localId: String(post.id),
    permalink,
    kind: 'post',
    author: { platformId: String(post.author ?? 0), displayName: null },
    parentItemId: null,
    parentLocalId: null,
    threadItemId: postItemId(post.id),
    publishedAt,
    publishedAtIs: publishedAt ? 'author' : 'unknown',
    language: null,
    state: post.status == null || post.status === 'publish' ? 'visible' : 'hidden-by-us',
    counters: {},
    versions: [
      {
        editedAt: readEditedAt(post, publishedAt),
        text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
        links: content.links,
        attachments: withFeatured(featured, content.attachments),
        ownBytes,
      },
    ],
  };
}

function readEditedAt(post: Post, publishedAt: Date | null): Date | null {
  const modifiedAt = readGmt(post.modified_gmt);
  return modifiedAt !== null && publishedAt !== null && modifiedAt > publishedAt ? modifiedAt : null;
}

function withFeatured(featured: Media | undefined, inText: readonly CapturedAttachment[]): CapturedAttachment[] {
  const url = featured?.source_url;
  if (!featured || !isFileAddress(url)) return [...inText];
  const altText = toStorableText(featured.alt_text ?? '').trim();
  const picture: CapturedAttachment = {
    platformMediaId: `media/${featured.id}`,
    url,
    mediaType: featured.mime_type ?? null,
    altText: altText === '' ? null : altText,
  };
  return [picture, ...inText.filter((attachment) => attachment.url !== url)];
}
