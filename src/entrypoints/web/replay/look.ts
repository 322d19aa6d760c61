/** What a reader saw of an item, read out of its own bytes. Nothing of the platform's markup is in it. */
export interface Look {
  readonly title: string | null;
  /** What stood before the content until the reader chose to see it. */
  readonly warning: string | null;
  readonly blocks: readonly Block[];
  readonly poll: Poll | null;
  /** A quoted item, or the preview of a linked page. */
  readonly frames: readonly Frame[];
  /** The content is behind a password on the platform, and not in the archive. */
  readonly isProtected: boolean;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'preformatted'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }
  /** A picture, film or sound at its place in the text; `url` is the platform's. */
  | { readonly kind: 'media'; readonly url: string; readonly altText: string | null }
  | { readonly kind: 'rule' };

export interface Cell {
  readonly isHeading: boolean;
  readonly line: Line;
}

export type Line = readonly Inline[];

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle; readonly isMarked?: true }
  | { readonly kind: 'break' }
  /** `address` is null where the link leads nowhere that is safe to go to. */
  | {
      readonly kind: 'link';
      readonly address: string | null;
      readonly role: 'link' | 'mention' | 'hashtag';
      readonly text: string;
    };

export type TextStyle = 'plain' | 'strong' | 'emphasised' | 'code' | 'struck';

export interface Poll {
  readonly options: readonly { readonly title: string; readonly votes: number | null }[];
  readonly endsAt: string | null;
}

export interface Frame {
  readonly kind: 'quote' | 'card';
  readonly heading: string | null;
  readonly blocks: readonly Block[];
  readonly address: string | null;
}
