import { pictureHeight, pictureWidth } from '../pictures/picture.js';
import { mediaUrl } from './mastodon-addresses.js';
import type { MastodonMedia } from './mastodon-status.js';

const size = {
  width: pictureWidth,
  height: pictureHeight,
  size: `${pictureWidth}x${pictureHeight}`,
  aspect: pictureWidth / pictureHeight,
};

/** The MediaAttachment entity (docs.joinmastodon.org/entities/MediaAttachment). */
export function renderMedia(media: MastodonMedia, origin: string): object {
  return {
    id: media.id,
    type: 'image',
    url: mediaUrl(media, 'original', origin),
    preview_url: mediaUrl(media, 'small', origin),
    remote_url: null,
    preview_remote_url: null,
    text_url: null,
    meta: { original: size, small: size },
    description: media.description,
    blurhash: 'LKN]Rv%2Tw=w]~RBVZRi};RPxuwH',
  };
}
