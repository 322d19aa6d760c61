import { escapeHtml } from '../../escape-html.js';
import { handleOf, type MastodonAccount } from './mastodon-account.js';
import { profileUrl } from './mastodon-addresses.js';
import type { MastodonSite } from './mastodon-site.js';

const marks =
  /(?<url>https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|(?<![\p{L}\p{N}.])@(?<handle>[a-z0-9_]+(?:@[a-z0-9.-]+[a-z0-9])?)|(?<![\p{L}\p{N}&/])#(?<tag>[\p{L}\p{N}_]+)/giu;
const shownLength = 30;

/** A status' text as Mastodon's HTML: paragraphs, mentions, hashtags and shortened links. */
export function formatText(text: string, site: MastodonSite, origin: string): string {
  let html = '';
  let from = 0;
  for (const mark of text.matchAll(marks)) {
    html += escapeHtml(text.slice(from, mark.index)) + formatMark(mark, site, origin);
    from = mark.index + mark[0].length;
  }
  return toParagraphs(html + escapeHtml(text.slice(from)));
}

export function listTags(text: string): string[] {
  return unique([...text.matchAll(marks)].flatMap((mark) => mark.groups?.tag?.toLowerCase() ?? []));
}

export function listMentioned(text: string, site: MastodonSite): MastodonAccount[] {
  const handles = unique([...text.matchAll(marks)].flatMap((mark) => mark.groups?.handle?.toLowerCase() ?? []));
  return handles.flatMap((handle) => site.findAccountByHandle(handle) ?? []);
}

export function listEmojis(text: string, site: MastodonSite): string[] {
  const shortcodes = [...text.matchAll(/:([a-z0-9_]{2,}):/gi)].map((match) => match[1]!);
  return unique(shortcodes).filter((shortcode) => site.customEmojis.has(shortcode));
}

function formatMark(mark: RegExpMatchArray, site: MastodonSite, origin: string): string {
  const { url, handle, tag } = mark.groups!;
  if (url) return formatLink(url);
  if (tag) return formatTag(tag, origin);
  const account = site.findAccountByHandle(handle!);
  return account ? formatMention(account, origin) : escapeHtml(mark[0]);
}

function formatLink(url: string): string {
  const prefix = /^https?:\/\/(www\.)?/.exec(url)![0];
  const shown = url.slice(prefix.length, prefix.length + shownLength);
  const rest = url.slice(prefix.length + shownLength);
  const ellipsis = rest ? 'ellipsis' : '';
  return `<a href="${escapeHtml(url)}" target="_blank" rel="nofollow noopener noreferrer" translate="no"><span class="invisible">${prefix}</span><span class="${ellipsis}">${escapeHtml(shown)}</span><span class="invisible">${escapeHtml(rest)}</span></a>`;
}

function formatTag(tag: string, origin: string): string {
  return `<a href="${origin}/tags/${encodeURIComponent(tag.toLowerCase())}" class="mention hashtag" rel="tag">#<span>${tag}</span></a>`;
}

function formatMention(account: MastodonAccount, origin: string): string {
  const [name] = handleOf(account).split('@');
  return `<span class="h-card" translate="no"><a href="${profileUrl(account, origin)}" class="u-url mention">@<span>${name}</span></a></span>`;
}

function toParagraphs(html: string): string {
  if (html === '') return '';
  const paragraphs = html.split(/\n{2,}/).map((paragraph) => paragraph.replaceAll('\n', '<br />'));
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
