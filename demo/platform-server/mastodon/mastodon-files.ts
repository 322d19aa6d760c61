import type { Answer } from '../answer.js';
import type { PlatformRequest } from '../platform-request.js';
import type { Picture } from '../pictures/picture.js';
import { pictureAnswer } from '../pictures/picture-answer.js';
import { avatarPicture } from './mastodon-addresses.js';
import type { MastodonSite } from './mastodon-site.js';

const mediaPath = /^\/system\/media_attachments\/files\/.*\/(?<id>\d+)\.png$/;
const emojiPath = /^\/system\/custom_emojis\/images\/(?:original|static)\/(?<shortcode>[^/]+)\.png$/;
const avatarPath = /^\/system\/accounts\/avatars\/(?<id>\d+)\/original\.png$/;

/** Pictures of statuses, custom emojis and accounts. Null where the path is none of Mastodon's files. */
export function answerMastodonFile(request: PlatformRequest, site: MastodonSite): Answer | null {
  if (!request.path.startsWith('/system/')) return null;
  return pictureAnswer(findPicture(request.path, site));
}

function findPicture(path: string, site: MastodonSite): Picture | null {
  const media = mediaPath.exec(path)?.groups?.id;
  if (media) return site.findMedia(media)?.picture ?? null;
  const shortcode = emojiPath.exec(path)?.groups?.shortcode;
  if (shortcode) return site.customEmojis.get(shortcode) ?? null;
  const account = site.findAccount(avatarPath.exec(path)?.groups?.id ?? '');
  return account && avatarPicture(account);
}
