import type { CapturedAttachment, CapturedItem, CapturedVersion, OwnBytes } from '../../captured-item.js';
import { isFileAddress } from '../../reading/is-file-address.js';
import { readHtml } from '../../reading/read-html.js';
import { completeAddress, readMarkup, toAttachment } from '../../reading/read-markup.js';
import { toStorableText } from '../../reading/storable-text.js';
import { completeFrom } from './complete-from.js';
import type { FeedEntry, FeedFile } from './feed-entry.js';
import { feedItemId } from './feed-item-id.js';
import { readFeedTime } from './read-feed-time.js';

/** Where the entry stands: what it does not say itself. */
export interface EntrySetting {
  /** Of the feed. */
  readonly address: string;
  readonly language: string | null;
  readonly accountId: string;
}

type Content = Pick<CapturedVersion, 'text' | 'links' | 'attachments'>;

/** Null where the entry says nothing to be known by. Whoever wrote it, it is the site's own word. */
export function readItem(entry: FeedEntry, setting: EntrySetting, ownBytes: OwnBytes): CapturedItem | null {
  const id = feedItemId(entry);
  if (id === null) return null;
  const publishedAt = readFeedTime(entry.publishedAt);
  const editedAt = readFeedTime(entry.updatedAt);
  return {
    platformItemId: id,
    localId: id,
    permalink: findPermalink(entry, setting.address),
    kind: 'post',
    author: { platformId: setting.accountId, displayName: readAuthors(entry) },
    parentItemId: null,
    parentLocalId: null,
    threadItemId: id,
    publishedAt,
    publishedAtIs: publishedAt ? 'author' : 'unknown',
    language: readLanguage(entry.language ?? setting.language),
    state: 'visible',
    counters: {},
    versions: [
      {
        editedAt: editedAt && publishedAt && editedAt > publishedAt ? editedAt : null,
        ...readContent(entry, setting.address),
        ownBytes,
      },
    ],
  };
}

/** Relative addresses count from `xml:base`, else from where the entry itself stands. */
export function readContent(entry: FeedEntry, address: string): Content {
  const base = entry.bases.length > 0 ? readBase(entry, address) : (findPermalink(entry, address) ?? address);
  const content = readMarkup(entry.html, base);
  const files = entry.files.flatMap((file) => readFile(file, base));
  const attachments = new Map([...files, ...content.attachments].reverse().map((file) => [file.url, file]));
  const paragraphs = [readHtml(entry.title).text, content.text];
  const about = entry.about.flatMap((written) => completeAddress(written, base));
  return {
    text: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    links: [...new Set([...content.links, ...about])],
    attachments: [...attachments.values()].reverse(),
  };
}

function readBase({ bases }: FeedEntry, address: string): string {
  return bases.reduce((base, written) => completeFrom(base, written) ?? base, address);
}

function findPermalink(entry: FeedEntry, address: string): string | null {
  const link = completeFrom(readBase(entry, address), entry.link);
  return isFileAddress(link) ? toStorableText(link) : null;
}

function readFile({ url, mediaType, altText }: FeedFile, base: string): CapturedAttachment[] {
  const described = altText === null ? null : readHtml(altText).text || null;
  return completeAddress(url, base)
    .flatMap((at) => toAttachment(at, described))
    .map((file) => ({ ...file, mediaType }));
}

function readAuthors({ authors }: FeedEntry): string | null {
  return toStorableText(authors.map((name) => name.trim()).join(', ')) || null;
}

function readLanguage(written: string | null): string | null {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(written ?? '') ? written : null;
}
