import type { WordPressMedia, WordPressPost } from './wordpress-items.js';
import { siteTime } from './wordpress-time.js';

export function postUrl(post: WordPressPost, origin: string): string {
  return origin + postPath(post);
}

export function postPath(post: WordPressPost): string {
  return `/${monthFolder(post.publishedAt)}/${post.slug}/`;
}

export function fileUrl(media: WordPressMedia, origin: string): string {
  return origin + filePath(media);
}

export function filePath(media: WordPressMedia): string {
  return `/wp-content/uploads/${monthFolder(media.uploadedAt)}/${media.fileName}`;
}

export function restUrl(path: string, origin: string): string {
  return `${origin}/wp-json/wp/v2/${path}`;
}

function monthFolder(instant: Date): string {
  const [year, month] = siteTime(instant).split('-');
  return `${year}/${month}`;
}
