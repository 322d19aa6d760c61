import type { CapturedAttachment, CapturedVersion } from '../../captured-item.js';
import type { ByteSlice } from '../../reading/slice-elements.js';
import { isAddress } from '../../reading/is-address.js';
import { isFileAddress } from '../../reading/is-file-address.js';
import { readHtml } from '../../reading/read-html.js';
import { toStorableText } from '../../reading/storable-text.js';
import type { Edit, Status } from './mastodon-shapes.js';

/** One wording of a status, with the bytes it was read from. */
export function readVersion(
  wording: Status | Edit,
  editedAt: Date | null,
  exchangeId: string,
  { offset, bytes }: ByteSlice,
): CapturedVersion {
  const content = readHtml(wording.content ?? '');
  return {
    editedAt,
    text: joinParagraphs([wording.spoiler_text, content.text, listOptions(wording)]),
    links: listLinks(wording, content.links),
    attachments: (wording.media_attachments ?? []).flatMap(toAttachment),
    ownBytes: { exchangeId, offset, bytes },
  };
}

function joinParagraphs(paragraphs: readonly (string | null | undefined)[]): string {
  return paragraphs
    .map((paragraph) => toStorableText(paragraph ?? '').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function listOptions({ poll }: Status | Edit): string {
  return (poll?.options ?? []).map(({ title }) => `- ${title ?? ''}`).join('\n');
}

function listLinks({ quote, card }: Status | Edit, inText: readonly string[]): string[] {
  const around = [quote?.quoted_status?.url, card?.url].filter(isAddress);
  return [...new Set([...inText, ...around].map(toStorableText))];
}

function toAttachment(media: NonNullable<Status['media_attachments']>[number]): CapturedAttachment[] {
  const url = media.url || media.remote_url;
  if (!isFileAddress(url)) return [];
  const altText = toStorableText(media.description ?? '').trim();
  return [{ platformMediaId: media.id, url, mediaType: null, altText: altText === '' ? null : altText }];
}
