import { Injectable } from '@nestjs/common';
import { ChannelsService, type Channel } from '../../../../channels/index.js';
import { reachOf, type Acting } from '../../../../foundation/access/index.js';
import {
  AttachmentsService,
  RecordProofService,
  ThreadsService,
  type HeldAttachment,
  type RecordView,
} from '../../../../records/index.js';
import { registrationDeciders, RegistrationHistory, type MadeDecision } from '../../../../registration/index.js';
import { NotesService, type ServiceNote } from '../../../../service-notes/index.js';
import { ThreadDecisions, type ThreadDecision } from '../../../../triage/index.js';
import type { Look } from '../../replay/look.js';
import { readLook } from '../../replay/read-look.js';
import { SeenRecords } from '../record/seen-records.service.js';
import { cutThread, growThread, type ThreadNode } from '../record/thread.js';

const mostInThread = 5000;

/** A record with what a decision about it needs: how it looked, where it was said, what was decided before. */
export interface ShownItem {
  readonly record: RecordView;
  readonly channel: Channel;
  readonly attachments: readonly HeldAttachment[];
  readonly look: Look | null;
  /** What stands nearest to it. */
  readonly thread: { readonly nodes: readonly ThreadNode[]; readonly size: number; readonly isWhole: boolean };
  /** The first first. */
  readonly history: readonly MadeDecision[];
  readonly threadDecisions: readonly ThreadDecision[];
  readonly notes: readonly ServiceNote[];
}

@Injectable()
export class ShownItems {
  constructor(
    private readonly seen: SeenRecords,
    private readonly channels: ChannelsService,
    private readonly attachments: AttachmentsService,
    private readonly proof: RecordProofService,
    private readonly threads: ThreadsService,
    private readonly history: RegistrationHistory,
    private readonly threadDecisions: ThreadDecisions,
    private readonly notes: NotesService,
  ) {}

  /** Shown to somebody who decides: of a restricted record it is noted. @throws NotFoundException */
  async read(recordId: string, acting: Acting): Promise<ShownItem> {
    const record = await this.seen.getSeen(recordId, acting);
    const [channel, attachments, ownBytes, entries, history, threadDecisions, notes] = await Promise.all([
      this.channels.getChannel(record.channelId),
      this.attachments.listOf(record.id, record.latestVersion),
      this.proof.findOwnBytes(record.id, record.latestVersion),
      this.threads.listThread(record.id, acting, mostInThread),
      this.history.listOf(record.id),
      this.threadDecisions.listThreadDecisions(record.id, acting),
      this.notes.listAbout([record.id], reachOf(acting, registrationDeciders)),
    ]);
    const nodes = cutThread(growThread(entries), record.id);
    const look = ownBytes && readLook(record.platform, ownBytes.ownBytes);
    const thread = { nodes, size: entries.length, isWhole: countNodes(nodes) === entries.length };
    return { record, channel, attachments, look, thread, history, threadDecisions, notes };
  }
}

function countNodes(nodes: readonly ThreadNode[]): number {
  return nodes.reduce((sum, { replies }) => sum + 1 + countNodes(replies), 0);
}
