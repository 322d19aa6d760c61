import type { Collection } from './collection.js';
import { isAfter, isBefore, isNoneOf, isOneOf } from './filters.js';
import { renderMedia } from './render-media.js';
import type { WordPressMedia } from './wordpress-items.js';
import { WordPressRefusal } from './wordpress-refusal.js';
import type { WordPressSite } from './wordpress-site.js';

export function mediaCollection(site: WordPressSite, origin: string): Collection<WordPressMedia> {
  return {
    name: 'media',
    items: site.listMedia(),
    orderings: { date: (media) => media.uploadedAt.getTime(), id: (media) => media.id },
    defaultOrder: { by: 'date', direction: 'desc' },
    filters: {
      include: isOneOf((media) => media.id),
      exclude: isNoneOf((media) => media.id),
      parent: isOneOf((media) => media.postId),
      after: isAfter((media) => media.uploadedAt),
      before: isBefore((media) => media.uploadedAt),
    },
    pastTheEnd: 'refused',
    render: (media) => renderMedia(media, origin),
  };
}

/** @throws WordPressRefusal where there is none. */
export function getMediaItem(id: number, site: WordPressSite): WordPressMedia {
  const media = site.listMedia().find((candidate) => candidate.id === id);
  if (!media) throw new WordPressRefusal(404, 'rest_post_invalid_id', 'Invalid post ID.');
  return media;
}
