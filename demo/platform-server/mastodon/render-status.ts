import { formatText, listEmojis, listMentioned, listTags } from './format-text.js';
import { handleOf } from './mastodon-account.js';
import { profileUrl, statusUri, statusUrl } from './mastodon-addresses.js';
import type { MastodonSite } from './mastodon-site.js';
import type { MastodonStatus } from './mastodon-status.js';
import { renderAccount, renderEmoji } from './render-account.js';
import { renderMedia } from './render-media.js';
import { renderPoll } from './render-poll.js';

/** The Status entity of Mastodon 4.3 as a visitor without an account gets it (docs.joinmastodon.org/entities/Status). */
export function renderStatus(status: MastodonStatus, site: MastodonSite, origin: string): object {
  const account = site.getAccount(status.accountId);
  return {
    id: status.id,
    created_at: status.createdAt.toISOString(),
    in_reply_to_id: status.inReplyToId,
    in_reply_to_account_id: status.inReplyToAccountId,
    sensitive: status.content.contentWarning !== '',
    spoiler_text: status.content.contentWarning,
    visibility: 'public',
    language: status.language,
    uri: status.reblogOfId
      ? `${statusUri(account, status.id, origin)}/activity`
      : statusUri(account, status.id, origin),
    url: statusUrl(account, status.id, origin),
    replies_count: site.countReplies(status.id),
    reblogs_count: site.countReblogs(status.id),
    favourites_count: status.favourites,
    edited_at: status.editedAt?.toISOString() ?? null,
    content: formatText(status.content.text, site, origin),
    reblog: status.reblogOfId ? renderStatus(site.getStatus(status.reblogOfId), site, origin) : null,
    application: account.domain ? null : { name: 'Web', website: null },
    account: renderAccount(account, site, origin),
    media_attachments: status.content.media.map((media) => renderMedia(media, origin)),
    ...renderMarks(status.content.text, site, origin),
    card: null,
    poll: status.poll && renderPoll(status.poll, status.id),
  };
}

function renderMarks(text: string, site: MastodonSite, origin: string): object {
  return {
    mentions: listMentioned(text, site).map((account) => ({
      id: account.id,
      username: account.username,
      url: profileUrl(account, origin),
      acct: handleOf(account),
    })),
    tags: listTags(text).map((name) => ({ name, url: `${origin}/tags/${encodeURIComponent(name)}` })),
    emojis: listEmojis(text, site).map((shortcode) => renderEmoji(shortcode, origin)),
  };
}
