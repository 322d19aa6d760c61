import { escapeHtml } from '../../escape-html.js';
import { pictureHeight, pictureWidth } from '../pictures/picture.js';
import { fileUrl } from './wordpress-addresses.js';
import type { WordPressMedia, WordPressPost } from './wordpress-items.js';
import type { WordPressSite } from './wordpress-site.js';

/** The post as the site shows it: paragraphs, headings, lists, and its pictures at the end. */
export function formatPost(post: WordPressPost, site: WordPressSite, origin: string): string {
  const figures = post.mediaIds.map((id) => formatFigure(site.getMedia(id), origin));
  return `\n${[...blocksOf(post.text).map(formatBlock), ...figures].join('\n\n\n\n')}\n`;
}

export function formatExcerpt(post: WordPressPost): string {
  return `<p>${formatLine(blocksOf(post.text)[0] ?? '')}</p>\n`;
}

/** Paragraphs and links as WordPress makes them of what a visitor typed. */
export function formatComment(text: string): string {
  return blocksOf(text)
    .map((block) => `<p>${block.split('\n').map(linkAddresses).join('<br />\n')}</p>\n`)
    .join('');
}

/** Plain text with the signs that WordPress sets: curly quotes, dashes, three points. */
export function formatLine(text: string): string {
  return escapeHtml(text)
    .replaceAll('&quot;', '&#8221;')
    .replaceAll('&#39;', '&#8217;')
    .replaceAll('...', '&#8230;')
    .replaceAll(' - ', ' &#8211; ')
    .replaceAll('&amp;', '&#038;');
}

function blocksOf(text: string): string[] {
  return text.split(/\n{2,}/);
}

function formatBlock(block: string): string {
  if (block.startsWith('## ')) return `<h2>${formatLine(block.slice(3))}</h2>`;
  if (!block.startsWith('- ')) return `<p>${block.split('\n').map(formatLine).join('<br>\n')}</p>`;
  const items = block.split('\n').map((line) => `<li>${formatLine(line.replace(/^- /, ''))}</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function formatFigure(media: WordPressMedia, origin: string): string {
  return `<figure class="wp-block-image size-full"><img decoding="async" loading="lazy" width="${pictureWidth}" height="${pictureHeight}" src="${fileUrl(media, origin)}" alt="${escapeHtml(media.altText)}" class="wp-image-${media.id}"/></figure>`;
}

function linkAddresses(line: string): string {
  return line
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
    .map((part, at) => (at % 2 === 0 ? formatLine(part) : formatLink(part)))
    .join('');
}

function formatLink(url: string): string {
  return `<a href="${escapeHtml(url)}" rel="nofollow ugc">${escapeHtml(url)}</a>`;
}
