import { handleOf, type MastodonAccount } from './mastodon-account.js';
import { accountUri, avatarUrl, emojiUrl, profileUrl } from './mastodon-addresses.js';
import { formatText } from './format-text.js';
import type { MastodonSite } from './mastodon-site.js';

/** The Account entity of Mastodon 4.3 (docs.joinmastodon.org/entities/Account). */
export function renderAccount(account: MastodonAccount, site: MastodonSite, origin: string): object {
  const avatar = avatarUrl(account, origin);
  const header = `${origin}/headers/original/missing.png`;
  return {
    id: account.id,
    username: account.username,
    acct: handleOf(account),
    display_name: account.displayName,
    locked: false,
    bot: false,
    discoverable: true,
    indexable: false,
    group: false,
    created_at: `${account.createdAt.toISOString().slice(0, 10)}T00:00:00.000Z`,
    note: formatText(account.note, site, origin),
    url: profileUrl(account, origin),
    uri: accountUri(account, origin),
    avatar,
    avatar_static: avatar,
    header,
    header_static: header,
    followers_count: account.followers,
    following_count: account.following,
    statuses_count: site.countStatusesOf(account.id),
    last_status_at: site.listStatusesOf(account.id)[0]?.createdAt.toISOString().slice(0, 10) ?? null,
    hide_collections: null,
    ...(account.domain ? {} : { noindex: false }),
    emojis: [],
    ...(account.domain ? {} : { roles: [] }),
    fields: account.fields.map(({ name, value }) => ({
      name,
      value: formatText(value, site, origin).slice('<p>'.length, -'</p>'.length),
      verified_at: null,
    })),
  };
}

export function renderEmoji(shortcode: string, origin: string): object {
  return {
    shortcode,
    url: emojiUrl(shortcode, 'original', origin),
    static_url: emojiUrl(shortcode, 'static', origin),
    visible_in_picker: true,
  };
}
