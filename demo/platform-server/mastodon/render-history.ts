import { formatText, listEmojis } from './format-text.js';
import type { MastodonSite } from './mastodon-site.js';
import type { MastodonStatus } from './mastodon-status.js';
import { renderAccount, renderEmoji } from './render-account.js';
import { renderMedia } from './render-media.js';

/** All versions as StatusEdit entities, oldest first (docs.joinmastodon.org/entities/StatusEdit). */
export function renderHistory(status: MastodonStatus, site: MastodonSite, origin: string): object[] {
  const account = renderAccount(site.getAccount(status.accountId), site, origin);
  const now = { at: status.editedAt ?? status.createdAt, content: status.content };
  return [...status.earlier, now].map(({ at, content }) => ({
    content: formatText(content.text, site, origin),
    spoiler_text: content.contentWarning,
    sensitive: content.contentWarning !== '',
    created_at: at.toISOString(),
    account,
    ...(status.poll && { poll: { options: status.poll.options.map(({ title }) => ({ title })) } }),
    media_attachments: content.media.map((media) => renderMedia(media, origin)),
    emojis: listEmojis(content.text, site).map((shortcode) => renderEmoji(shortcode, origin)),
  }));
}
