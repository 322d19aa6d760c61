import { pictureHeight, pictureWidth } from '../pictures/picture.js';
import { filePath, fileUrl, restUrl } from './wordpress-addresses.js';
import type { WordPressMedia } from './wordpress-items.js';
import { gmtTime, siteTime } from './wordpress-time.js';

/** A media item as `context=view` shows it (developer.wordpress.org/rest-api/reference/media). */
export function renderMedia(media: WordPressMedia, origin: string): object {
  const url = fileUrl(media, origin);
  const slug = media.fileName.replace(/\.png$/, '');
  return {
    id: media.id,
    date: siteTime(media.uploadedAt),
    date_gmt: gmtTime(media.uploadedAt),
    guid: { rendered: url },
    modified: siteTime(media.uploadedAt),
    modified_gmt: gmtTime(media.uploadedAt),
    slug,
    status: 'inherit',
    type: 'attachment',
    link: `${origin}/${slug}/`,
    title: { rendered: slug },
    author: media.authorId,
    comment_status: 'open',
    ping_status: 'closed',
    template: '',
    meta: [],
    description: { rendered: '' },
    caption: { rendered: '' },
    alt_text: media.altText,
    media_type: 'image',
    mime_type: 'image/png',
    media_details: {
      width: pictureWidth,
      height: pictureHeight,
      file: filePath(media).replace('/wp-content/uploads/', ''),
      sizes: {
        full: {
          file: media.fileName,
          width: pictureWidth,
          height: pictureHeight,
          mime_type: 'image/png',
          source_url: url,
        },
      },
    },
    post: media.postId,
    source_url: url,
    _links: {
      self: [{ href: restUrl(`media/${media.id}`, origin) }],
      collection: [{ href: restUrl('media', origin) }],
      about: [{ href: restUrl('types/attachment', origin) }],
      author: [{ embeddable: true, href: restUrl(`users/${media.authorId}`, origin) }],
    },
  };
}
