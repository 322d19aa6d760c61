import type { Scene } from '../platform-server/pictures/picture.js';
import type { CommentStatus } from '../platform-server/wordpress/wordpress-items.js';
import type { Landmark } from './landmarks.js';
import type { When } from './when.js';

/** A post on Mastodon as it stands in the content files. */
export interface WrittenPost {
  readonly when: When;
  readonly text: string;
  readonly landmark?: Landmark;
  readonly warning?: string;
  readonly pictures?: readonly WrittenPicture[];
  /** Options with their votes. */
  readonly poll?: Readonly<Record<string, number>>;
  readonly favourites?: number;
  readonly edited?: WrittenEdit;
  readonly comments?: readonly WrittenComment[];
}

export interface WrittenNews {
  readonly when: When;
  /** A member of the web staff. */
  readonly by: string;
  readonly title: string;
  readonly text: string;
  readonly pictures?: readonly WrittenPicture[];
  readonly comments?: readonly WrittenComment[];
}

/** A comment on either platform, with what answers it. */
export interface WrittenComment {
  /** A key of the people of that platform; on the website any visitor's name. */
  readonly by: string;
  /** Minutes after what it answers. */
  readonly after: number;
  readonly text: string;
  readonly replies: readonly WrittenComment[];
  readonly landmark?: Landmark;
  /** Of a comment on Mastodon; Swedish when left out. */
  readonly language?: string;
  /** Of a comment on Mastodon. */
  readonly pictures?: readonly WrittenPicture[];
  /** Of a comment on Mastodon. */
  readonly edited?: WrittenEdit;
  /** Its author deleted it from Mastodon after it was answered. */
  readonly removed?: 'by-author';
  /** What the website's staff did with it. */
  readonly status?: CommentStatus;
  /** The address that a visitor of the website gave. */
  readonly homepage?: string;
}

export interface WrittenPicture {
  readonly scene: Scene;
  /** The alternative text; null where there is none. */
  readonly shows: string | null;
}

export interface WrittenEdit {
  /** Minutes after it was published. */
  readonly after: number;
  readonly text: string;
}

export function says(by: string, after: number, text: string, ...replies: readonly WrittenComment[]): WrittenComment {
  return { by, after, text, replies };
}
