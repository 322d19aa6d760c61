import type { Picture } from '../pictures/picture.js';

export interface MastodonStatus {
  readonly id: string;
  readonly accountId: string;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  /** Null for a post, and once the parent is deleted. */
  readonly inReplyToId: string | null;
  /** Stays although the parent is deleted, as at Mastodon. */
  readonly inReplyToAccountId: string | null;
  readonly reblogOfId: string | null;
  readonly language: string;
  readonly favourites: number;
  readonly poll: MastodonPoll | null;
  /** As it looks now. */
  readonly content: StatusContent;
  /** What it looked like before each edit, oldest first. */
  readonly earlier: readonly StatusEdit[];
}

export interface StatusContent {
  /** As its author typed it. */
  readonly text: string;
  readonly contentWarning: string;
  readonly media: readonly MastodonMedia[];
}

interface StatusEdit {
  readonly at: Date;
  readonly content: StatusContent;
}

export interface MastodonMedia {
  readonly id: string;
  readonly picture: Picture;
  /** The alternative text; null where the author gave none. */
  readonly description: string | null;
}

export interface MastodonPoll {
  readonly endsAt: Date;
  readonly options: readonly { readonly title: string; readonly votes: number }[];
}
