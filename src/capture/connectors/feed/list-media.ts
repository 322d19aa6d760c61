import type { MediaNs } from 'feedsmith';
import type { FeedFile } from './feed-entry.js';
import { firstOf } from './first-of.js';

type Described = Pick<MediaNs.Content, 'title' | 'description'>;

/** Files of Media RSS (rssboard.org/media-rss): each rendition, or the thumbnails where there is nothing else. */
export function listMedia(media: MediaNs.ItemOrFeed | undefined): FeedFile[] {
  if (!media) return [];
  const groups = [media, ...(media.groups ?? [])];
  const contents = groups.flatMap((group) => (group.contents ?? []).map((content) => toFile(content, group)));
  const files = contents.flat();
  if (files.length > 0) return files;
  return groups.flatMap((group) =>
    (group.thumbnails ?? []).flatMap(({ url }) => (url ? [{ url, mediaType: null, altText: null }] : [])),
  );
}

function toFile(content: MediaNs.Content, around: Described): FeedFile[] {
  if (!content.url) return [];
  const texts = [content.description, content.title, around.description, around.title];
  const altText = firstOf(...texts.map((text) => text?.value));
  return [{ url: content.url, mediaType: firstOf(content.type), altText }];
}
