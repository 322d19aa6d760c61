import type { Picture } from '../pictures/picture.js';
import { handleOf, type MastodonAccount } from './mastodon-account.js';
import type { MastodonMedia, MastodonPoll, MastodonStatus, StatusContent } from './mastodon-status.js';
import { Snowflakes } from './snowflakes.js';

export interface NewStatus {
  readonly accountId: string;
  readonly at: Date;
  readonly text: string;
  readonly inReplyToId?: string;
  readonly contentWarning?: string;
  readonly language?: string;
  readonly pictures?: readonly NewPicture[];
  readonly poll?: MastodonPoll;
  readonly favourites?: number;
}

export interface NewPicture {
  readonly picture: Picture;
  readonly description: string | null;
}

/** What one Mastodon server holds, and what people do there. */
export class MastodonSite {
  /** Moves at every deed, so that what was rendered before can be thrown away. */
  revision = 0;
  readonly customEmojis: ReadonlyMap<string, Picture>;
  private readonly ids = new Snowflakes();
  private readonly accounts = new Map<string, MastodonAccount>();
  private readonly accountsByHandle = new Map<string, MastodonAccount>();
  private readonly statuses = new Map<string, MastodonStatus>();
  private readonly statusesByAccount = new Map<string, Set<string>>();
  private readonly repliesByParent = new Map<string, Set<string>>();
  /** Sorted when first asked for, forgotten at the next deed. */
  private readonly newestFirst = new Map<string, readonly MastodonStatus[]>();
  private readonly reblogsByStatus = new Map<string, Set<string>>();
  private readonly media = new Map<string, MastodonMedia>();

  constructor(customEmojis: ReadonlyMap<string, Picture> = new Map()) {
    this.customEmojis = customEmojis;
  }

  open(account: Omit<MastodonAccount, 'id'>): MastodonAccount {
    return this.keepAccount({ ...account, id: this.ids.next(account.createdAt) });
  }

  changeFollowers(accountId: string, followers: number): void {
    this.keepAccount({ ...this.getAccount(accountId), followers });
  }

  publish(status: NewStatus): MastodonStatus {
    const parent = status.inReplyToId ? this.getStatus(status.inReplyToId) : null;
    return this.keepStatus({
      id: this.ids.next(status.at),
      accountId: status.accountId,
      createdAt: status.at,
      editedAt: null,
      inReplyToId: parent?.id ?? null,
      inReplyToAccountId: parent?.accountId ?? null,
      reblogOfId: null,
      language: status.language ?? 'sv',
      favourites: status.favourites ?? 0,
      poll: status.poll ?? null,
      content: {
        text: status.text,
        contentWarning: status.contentWarning ?? '',
        media: (status.pictures ?? []).map((picture) => this.attach(picture, status.at)),
      },
      earlier: [],
    });
  }

  reblog(accountId: string, statusId: string, at: Date): MastodonStatus {
    const original = this.getStatus(statusId);
    return this.keepStatus({
      ...original,
      id: this.ids.next(at),
      accountId,
      createdAt: at,
      editedAt: null,
      inReplyToId: null,
      inReplyToAccountId: null,
      reblogOfId: original.id,
      favourites: 0,
      earlier: [],
    });
  }

  edit(statusId: string, change: Partial<StatusContent>, at: Date): void {
    const status = this.getStatus(statusId);
    this.keepStatus({
      ...status,
      editedAt: at,
      content: { ...status.content, ...change },
      earlier: [...status.earlier, { at: status.editedAt ?? status.createdAt, content: status.content }],
    });
  }

  /** Replies stay but no longer tell what they answer; reblogs go along. */
  remove(statusId: string): void {
    const status = this.getStatus(statusId);
    for (const reply of this.listReplies(statusId)) this.keepStatus({ ...reply, inReplyToId: null });
    for (const reblogId of this.reblogsByStatus.get(statusId) ?? []) this.remove(reblogId);
    this.statuses.delete(statusId);
    this.statusesByAccount.get(status.accountId)?.delete(statusId);
    if (status.inReplyToId) this.repliesByParent.get(status.inReplyToId)?.delete(statusId);
    if (status.reblogOfId) this.reblogsByStatus.get(status.reblogOfId)?.delete(statusId);
    this.repliesByParent.delete(statusId);
    for (const media of status.content.media) this.media.delete(media.id);
    this.noteChange();
  }

  /** The address stays on the status, but the file is no longer there. */
  breakMedia(mediaId: string): void {
    this.media.delete(mediaId);
    this.noteChange();
  }

  findAccount(id: string): MastodonAccount | null {
    return this.accounts.get(id) ?? null;
  }

  findAccountByHandle(handle: string): MastodonAccount | null {
    return this.accountsByHandle.get(handle.toLowerCase()) ?? null;
  }

  getAccount(id: string): MastodonAccount {
    return this.accounts.get(id) ?? missing('account', id);
  }

  findStatus(id: string): MastodonStatus | null {
    return this.statuses.get(id) ?? null;
  }

  getStatus(id: string): MastodonStatus {
    return this.statuses.get(id) ?? missing('status', id);
  }

  listStatuses(): MastodonStatus[] {
    return [...this.statuses.values()];
  }

  /** Newest first. */
  listStatusesOf(accountId: string): readonly MastodonStatus[] {
    const sorted = this.newestFirst.get(accountId) ?? this.listByIds(this.statusesByAccount.get(accountId)).reverse();
    this.newestFirst.set(accountId, sorted);
    return sorted;
  }

  /** Oldest first. */
  listReplies(statusId: string): MastodonStatus[] {
    return this.listByIds(this.repliesByParent.get(statusId));
  }

  countStatusesOf(accountId: string): number {
    return this.statusesByAccount.get(accountId)?.size ?? 0;
  }

  countReplies(statusId: string): number {
    return this.repliesByParent.get(statusId)?.size ?? 0;
  }

  countReblogs(statusId: string): number {
    return this.reblogsByStatus.get(statusId)?.size ?? 0;
  }

  /** Null where the file is not, or no longer, there. */
  findMedia(mediaId: string): MastodonMedia | null {
    return this.media.get(mediaId) ?? null;
  }

  private noteChange(): void {
    this.revision += 1;
    this.newestFirst.clear();
  }

  private attach(picture: NewPicture, at: Date): MastodonMedia {
    const media = { id: this.ids.next(at), ...picture };
    this.media.set(media.id, media);
    return media;
  }

  private keepAccount(account: MastodonAccount): MastodonAccount {
    this.accounts.set(account.id, account);
    this.accountsByHandle.set(handleOf(account).toLowerCase(), account);
    this.noteChange();
    return account;
  }

  private keepStatus(status: MastodonStatus): MastodonStatus {
    this.statuses.set(status.id, status);
    addTo(this.statusesByAccount, status.accountId, status.id);
    if (status.inReplyToId) addTo(this.repliesByParent, status.inReplyToId, status.id);
    if (status.reblogOfId) addTo(this.reblogsByStatus, status.reblogOfId, status.id);
    this.noteChange();
    return status;
  }

  private listByIds(ids: ReadonlySet<string> | undefined): MastodonStatus[] {
    return [...(ids ?? [])].sort().map((id) => this.getStatus(id));
  }
}

function addTo(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key) ?? new Set();
  index.set(key, ids.add(id));
}

function missing(kind: string, id: string): never {
  throw new Error(`no ${kind} ${id}`);
}
