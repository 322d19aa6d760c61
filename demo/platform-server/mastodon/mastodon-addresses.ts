import type { Picture } from '../pictures/picture.js';
import { homeOf, type MastodonAccount } from './mastodon-account.js';
import type { MastodonMedia } from './mastodon-status.js';

export function profileUrl(account: MastodonAccount, origin: string): string {
  return `${homeOf(account, origin)}/@${account.username}`;
}

/** The immutable ActivityPub id. */
export function accountUri(account: MastodonAccount, origin: string): string {
  return `${homeOf(account, origin)}/users/${account.username}`;
}

export function statusUrl(account: MastodonAccount, statusId: string, origin: string): string {
  return `${profileUrl(account, origin)}/${statusId}`;
}

/** The immutable ActivityPub id. */
export function statusUri(account: MastodonAccount, statusId: string, origin: string): string {
  return `${accountUri(account, origin)}/statuses/${statusId}`;
}

export type MediaSize = 'original' | 'small';

export function mediaUrl(media: MastodonMedia, size: MediaSize, origin: string): string {
  const folders = media.id.match(/\d{1,3}/g)!.join('/');
  return `${origin}/system/media_attachments/files/${folders}/${size}/${media.id}.png`;
}

export function emojiUrl(shortcode: string, style: 'original' | 'static', origin: string): string {
  return `${origin}/system/custom_emojis/images/${style}/${encodeURIComponent(shortcode)}.png`;
}

export function avatarPicture(account: MastodonAccount): Picture {
  return { scene: account.domain ? 'night' : 'summer', seed: account.username };
}

export function avatarUrl(account: MastodonAccount, origin: string): string {
  return `${origin}/system/accounts/avatars/${account.id}/original.png`;
}
