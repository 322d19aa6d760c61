import { Injectable } from '@nestjs/common';
import { ChannelsService } from '../channels/index.js';
import { BlobStore, openMedia } from '../foundation/storage/index.js';
import { RecordProofService, RecordViewsService, type RecordView } from '../records/index.js';
import { isKept, listAttachments, type MissingFile, type StoredPicture } from './item-attachments.js';
import type { NoteItem } from './note-content.js';
import type { AttachmentToKeep } from './notes.rows.js';

/** An item with the bytes that a note about it keeps. */
export interface CapturedForNote {
  readonly item: NoteItem;
  readonly kept: readonly AttachmentToKeep[];
}

/** Reads captured items as notes say them: the latest version, with its files. */
@Injectable()
export class CapturedItems {
  constructor(
    private readonly views: RecordViewsService,
    private readonly proof: RecordProofService,
    private readonly channels: ChannelsService,
    private readonly blobs: BlobStore,
  ) {}

  /** In the order of the ids; records that are no more are left out. */
  async list(recordIds: readonly string[]): Promise<readonly CapturedForNote[]> {
    const [views, channels] = await Promise.all([this.views.listViews(recordIds), this.channels.listAll()]);
    const names = new Map(channels.map(({ id, displayName }) => [id, displayName]));
    return Promise.all(views.map((view) => this.toItem(view, names.get(view.channelId) ?? '')));
  }

  private async toItem(view: RecordView, channel: string): Promise<CapturedForNote> {
    const { id: recordId, latestVersion: n } = view;
    const own = await this.proof.findOwnBytes(recordId, n);
    const files = await Promise.all(view.attachments.map((file) => this.look(file)));
    const ownBytes = own?.ownBytes ?? Buffer.alloc(0);
    const attachments = listAttachments({ recordId, n, text: view.text, ownBytes, files });
    return { item: itemOf(view, channel, attachments), kept: attachments.filter(isKept) };
  }

  private async look(file: RecordView['attachments'][number]): Promise<StoredPicture> {
    const { sha256, mediaType, bytes, altText, failure = null } = file;
    const media = sha256 === null ? null : await openMedia(this.blobs.open(sha256, { end: 63 }));
    return { sha256, mediaType, bytes, altText, failure, extension: media?.extension ?? 'bin' };
  }
}

function itemOf(view: RecordView, channel: string, attachments: readonly (AttachmentToKeep | MissingFile)[]): NoteItem {
  const version = view.versions.find(({ n }) => n === view.latestVersion);
  return {
    recordId: view.id,
    version: view.latestVersion,
    kind: view.kind,
    origin: view.origin,
    channel,
    platform: view.platform,
    platformItemId: view.platformItemId,
    permalink: view.permalink,
    sender: view.author.displayName,
    publishedAt: view.publishedAt,
    publishedAtIs: view.publishedAtIs,
    editedAt: version?.editedAt ?? null,
    capturedAt: version?.capturedAt ?? view.capturedAt,
    text: view.text,
    attachments: attachments.map(({ attachment }) => attachment),
  };
}
