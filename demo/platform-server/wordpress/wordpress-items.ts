import type { Picture } from '../pictures/picture.js';

export interface WordPressUser {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly description: string;
}

export interface WordPressPost {
  readonly id: number;
  readonly status: 'publish' | 'trash';
  readonly title: string;
  readonly slug: string;
  /** Paragraphs parted by blank lines; `## ` begins a heading, `- ` a list item. */
  readonly text: string;
  /** Shown in the text, in order. */
  readonly mediaIds: readonly number[];
  readonly authorId: number;
  readonly publishedAt: Date;
  readonly modifiedAt: Date;
  readonly revisions: number;
}

export interface WordPressComment {
  readonly id: number;
  readonly postId: number;
  /** 0 for a comment directly under the post. */
  readonly parentId: number;
  /** 0 for a visitor. */
  readonly authorId: number;
  readonly authorName: string;
  readonly authorUrl: string;
  readonly at: Date;
  readonly text: string;
  readonly status: CommentStatus;
}

export type CommentStatus = 'approved' | 'hold' | 'spam' | 'trash' | 'post-trashed';

export interface WordPressMedia {
  readonly id: number;
  readonly postId: number;
  readonly authorId: number;
  readonly uploadedAt: Date;
  readonly fileName: string;
  readonly altText: string;
  readonly picture: Picture;
}
