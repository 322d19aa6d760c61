import type { VNode } from 'preact';
import { showBytes } from '../show-bytes.js';
import type { HeldAttachment } from '../../../records/index.js';
import { failures, texts } from './texts.sv.js';

/** A picture, film, sound or file out of the archive's own bytes, with the sender's alternative text. */
export function attachmentView(attachment: HeldAttachment): VNode {
  const { sha256, altText } = attachment;
  return (
    <figure class="attachment">
      {sha256 === null ? (
        <p class="missing">{whyMissing(attachment)}</p>
      ) : (
        <Stored attachment={attachment} sha256={sha256} />
      )}
      <figcaption>
        {altText === null ? (
          texts.noAltText
        ) : (
          <>
            {texts.altText} <q class="captured">{altText}</q>
          </>
        )}
      </figcaption>
    </figure>
  );
}

function Stored({ attachment, sha256 }: { readonly attachment: HeldAttachment; readonly sha256: string }): VNode {
  const { altText, mediaType, bytes } = attachment;
  const path = `/filer/${sha256}`;
  switch (showable(mediaType)) {
    case 'image':
      return <img src={path} alt={altText ?? texts.picture} loading="lazy" />;
    case 'video':
      return <video src={path} controls preload="metadata" aria-label={altText ?? texts.film} />;
    case 'audio':
      return <audio src={path} controls preload="metadata" aria-label={altText ?? texts.sound} />;
    case 'other':
      return (
        <p>
          <a href={path}>{texts.file(mediaType)}</a>
          {bytes === null ? null : <span class="muted"> {showBytes(bytes)}</span>}
        </p>
      );
  }
}

/** What `/filer` sends as something to be shown; a picture that is a document of its own is a file to fetch. */
function showable(mediaType: string | null): 'image' | 'video' | 'audio' | 'other' {
  const [, kind, format] = /^(image|video|audio)\/([\w.+-]+)/.exec(mediaType ?? '') ?? [];
  return kind === undefined || format?.startsWith('svg') ? 'other' : (kind as 'image' | 'video' | 'audio');
}

function whyMissing({ failure }: HeldAttachment): string {
  if (!failure) return texts.notFetched;
  return texts.failed(failures.get(failure) ?? texts.unknownFailure);
}
