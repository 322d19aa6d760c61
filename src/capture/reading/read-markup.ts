import type { CapturedAttachment, CapturedVersion } from '../captured-item.js';
import { isFileAddress } from './is-file-address.js';
import { readHtml } from './read-html.js';
import { toStorableText } from './storable-text.js';

export type Markup = Pick<CapturedVersion, 'text' | 'links' | 'attachments'>;

/** The text, links and pictures of rendered content; addresses are completed from where it stands. */
export function readMarkup(html: string, permalink: string | null): Markup {
  const content = readHtml(html);
  const complete = (address: string): string[] => completeAddress(address, permalink);
  const pictures = content.images.flatMap(({ url, altText }) =>
    complete(url).flatMap((at) => toAttachment(at, altText)),
  );
  const recordings = content.recordings.flatMap(complete).flatMap((at) => toAttachment(at, null));
  return {
    text: content.text,
    links: [...new Set(content.links.flatMap(complete))],
    attachments: [...pictures, ...recordings],
  };
}

/** Nothing for avatars (their address carries a digest of a mail address) and for what is no address. */
export function completeAddress(address: string, permalink: string | null): string[] {
  const base = permalink ?? undefined;
  if (!URL.canParse(address, base)) return [];
  const url = new URL(address, base);
  return /(?:^|\.)gravatar\.com$/i.test(url.hostname) ? [] : [toStorableText(url.href)];
}

export function toAttachment(url: string, altText: string | null): CapturedAttachment[] {
  if (!isFileAddress(url)) return [];
  return [{ platformMediaId: url.replace(/[?#].*$/, ''), url, mediaType: null, altText }];
}
