import { parseJsonFeed } from 'feedsmith';
import { escapeText } from './escape-text.js';
import type { FeedEntry, FeedFile, FeedHead } from './feed-entry.js';
import { firstOf } from './first-of.js';

export function readJsonHead(json: string): FeedHead {
  const { title, home_page_url: site, feed_url: feed, language, next_url: next } = parseJsonFeed(json);
  return {
    id: null,
    title: escapeText(title ?? ''),
    site: firstOf(site),
    feed: firstOf(feed),
    language: firstOf(language),
    next: firstOf(next),
  };
}

/** An item of JSON Feed 1 and 1.1 (jsonfeed.org/version/1.1). */
export function readJsonEntry(item: string): FeedEntry | null {
  const parsed = parseJsonFeed(`{"version":"https://jsonfeed.org/version/1.1","items":[${item}]}`).items?.[0];
  if (!parsed) return null;
  const { content_html: html, content_text: text, summary } = parsed;
  const pictures = [parsed.image, parsed.banner_image].flatMap((url) => toFile(url, undefined, undefined));
  const attached = parsed.attachments?.flatMap(({ url, mime_type, title }) => toFile(url, mime_type, title)) ?? [];
  return {
    id: firstOf(parsed.id),
    link: firstOf(parsed.url),
    title: escapeText(parsed.title ?? ''),
    html: firstOf(html) ?? escapeText(firstOf(text, summary) ?? ''),
    about: parsed.external_url ? [parsed.external_url] : [],
    authors: (parsed.authors ?? []).flatMap(({ name }) => firstOf(name) ?? []),
    publishedAt: firstOf(parsed.date_published),
    updatedAt: firstOf(parsed.date_modified),
    language: firstOf(parsed.language),
    files: [...attached, ...pictures],
    bases: [],
  };
}

function toFile(url: string | undefined, type: string | undefined, title: string | undefined): FeedFile[] {
  return url ? [{ url, mediaType: firstOf(type), altText: firstOf(title) }] : [];
}
