import { handleOf } from '../platform-server/mastodon/mastodon-account.js';
import type { MastodonSite, NewPicture } from '../platform-server/mastodon/mastodon-site.js';
import type { MastodonPoll, MastodonStatus } from '../platform-server/mastodon/mastodon-status.js';
import type { Landmarks } from './landmarks.js';
import type { People } from './people.js';
import { timeAfter } from './time-after.js';
import { instantOf } from './when.js';
import type { WrittenComment, WrittenEdit, WrittenPicture, WrittenPost } from './written.js';

const pollDays = 7;

/** Publishes written posts with their threads on a Mastodon site. */
export class MastodonWriter {
  constructor(
    private readonly site: MastodonSite,
    private readonly people: People,
    private readonly landmarks: Landmarks,
    private readonly asOf: Date,
  ) {}

  writePost(by: string, post: WrittenPost): MastodonStatus {
    const at = timeAfter(instantOf(post.when, this.asOf), 0, post.text);
    const status = this.site.publish({
      accountId: this.people.getAccount(by).id,
      at,
      text: post.text,
      contentWarning: post.warning ?? '',
      pictures: picturesOf(post),
      favourites: post.favourites ?? 0,
      ...(post.poll && { poll: pollOf(post.poll, at) }),
    });
    this.landmarks.keep(post.landmark, status.id);
    for (const comment of post.comments ?? []) this.writeComment(comment, status);
    this.edit(status, post.edited, post.text);
    return status;
  }

  /** With everything that answers it. */
  writeComment(comment: WrittenComment, parent: MastodonStatus): MastodonStatus {
    const status = this.site.publish({
      accountId: this.people.getAccount(comment.by).id,
      at: timeAfter(parent.createdAt, comment.after, comment.text),
      text: this.addressed(comment.text, comment.by, parent),
      inReplyToId: parent.id,
      language: comment.language ?? 'sv',
      pictures: picturesOf(comment),
    });
    this.landmarks.keep(comment.landmark, status.id);
    for (const reply of comment.replies) this.writeComment(reply, status);
    this.edit(status, comment.edited, comment.text);
    if (comment.removed === 'by-author') this.site.remove(status.id);
    return status;
  }

  private edit(status: MastodonStatus, edit: WrittenEdit | undefined, before: string): void {
    if (!edit) return;
    const text = status.content.text.replace(before, () => edit.text);
    this.site.edit(status.id, { text }, timeAfter(status.createdAt, edit.after, edit.text));
  }

  /** Clients begin an answer with the name of the person it is for. */
  private addressed(text: string, by: string, parent: MastodonStatus): string {
    if (this.people.getAccount(by).id === parent.accountId) return text;
    return `@${handleOf(this.site.getAccount(parent.accountId))} ${text}`;
  }
}

function picturesOf(written: { readonly text: string; readonly pictures?: readonly WrittenPicture[] }): NewPicture[] {
  return (written.pictures ?? []).map(({ scene, shows }, at) => ({
    picture: { scene, seed: `${written.text} ${at}` },
    description: shows,
  }));
}

function pollOf(votes: Readonly<Record<string, number>>, at: Date): MastodonPoll {
  return {
    endsAt: new Date(at.getTime() + pollDays * 86_400_000),
    options: Object.entries(votes).map(([title, count]) => ({ title, votes: count })),
  };
}
