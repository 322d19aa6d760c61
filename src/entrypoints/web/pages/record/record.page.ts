import { Get, HttpStatus, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { RawAnswersService } from '../../../../capture/index.js';
import { ChannelsService } from '../../../../channels/index.js';
import { isWithin, reachOf, roles, type Acting } from '../../../../foundation/access/index.js';
import { Audit, type AuditEvent, type NotedEvent } from '../../../../foundation/audit/index.js';
import { AttachmentsService, RecordProofService, ThreadsService } from '../../../../records/index.js';
import { Registerings, registrationDeciders } from '../../../../registration/index.js';
import { NotesService } from '../../../../service-notes/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { readLook } from '../../replay/read-look.js';
import { mayFetchRawAnswers } from './record-files.page.js';
import { DestroyedPages } from './destroyed-pages.service.js';
import { DoneDto } from './done.dto.js';
import { Keepings } from './keepings.service.js';
import { recordView } from './record.view.js';
import { getVersion, SeenRecords } from './seen-records.service.js';
import { texts } from './texts.sv.js';
import { threadPageView } from './thread-page.view.js';
import { cutThread, growThread, type ThreadNode } from './thread.js';

const mostInThread = 5000;
/** A longer thread is shown in full on a page of its own. */
const shownWhole = 30;

/** One record: how it looked, what is known of it, and the proof. */
@Page({ path: '/handlingar/:id', may: roles, menu: null })
export class RecordPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly seen: SeenRecords,
    private readonly channels: ChannelsService,
    private readonly attachments: AttachmentsService,
    private readonly proof: RecordProofService,
    private readonly answers: RawAnswersService,
    private readonly threads: ThreadsService,
    private readonly registerings: Registerings,
    private readonly notes: NotesService,
    private readonly keepings: Keepings,
    private readonly destroyed: DestroyedPages,
    private readonly audit: Audit,
  ) {}

  @Get()
  @Html()
  async show(
    @Param('id') id: string,
    @Query() { version: asked, klart, raknas }: DoneDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const record = await this.seen.findSeen(id, acting);
    if (!record) {
      const page = await this.destroyed.render(id, asker, acting);
      response.status(HttpStatus.GONE);
      return page;
    }
    const version = getVersion(record, asked);
    const [channel, attachments, ownBytes, answers, thread, registering, notes, keeping] = await Promise.all([
      this.channels.getChannel(record.channelId),
      this.attachments.listOf(record.id, version.n),
      this.proof.findOwnBytes(record.id, version.n),
      this.answers.listAnswers([...new Set(record.versions.map((v) => v.exchangeId))]),
      this.readThread(record.id, acting),
      this.registerings.read(record, acting),
      this.notes.listAbout([record.id], reachOf(acting, registrationDeciders)),
      this.keepings.read(record, acting),
    ]);
    const content = recordView({
      record,
      version,
      channel,
      attachments,
      look: ownBytes && readLook(record.platform, ownBytes.ownBytes),
      answer: answers.find((answer) => answer.exchangeId === version.exchangeId) ?? null,
      mayFetchRawAnswer: isWithin(reachOf(acting, mayFetchRawAnswers), record.recordsCreatorId),
      thread,
      registering,
      notes,
      mayRegister: isWithin(reachOf(acting, registrationDeciders), record.recordsCreatorId),
      keeping,
      done: klart ?? null,
      isBeingAssessed: raknas !== undefined,
      events: await this.listEvents(record.id, [
        ...record.holds.map((hold) => ({ kind: 'disposal-hold', id: String(hold.id) })),
        ...answers.map(({ runId }) => ({ kind: 'capture-run', id: runId })),
        ...keeping.declarations.map((declaration) => ({ kind: 'trigger-declaration', id: declaration.id })),
      ]),
    });
    return this.pages.render(texts.title(record.id), content, asker);
  }

  @Get('trad')
  @Html()
  async showThread(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const record = await this.seen.getSeen(id, acting);
    const entries = await this.threads.listThread(record.id, acting, mostInThread);
    const content = threadPageView({
      recordId: record.id,
      channel: await this.channels.getChannel(record.channelId),
      nodes: growThread(entries),
      isCut: entries.length >= mostInThread,
    });
    return this.pages.render(texts.threadTitle, content, asker);
  }

  private async readThread(
    recordId: string,
    acting: Acting,
  ): Promise<{ readonly nodes: readonly ThreadNode[]; readonly size: number; readonly isWhole: boolean }> {
    const entries = await this.threads.listThread(recordId, acting, mostInThread);
    const nodes = growThread(entries);
    const isWhole = entries.length <= shownWhole;
    return { nodes: isWhole ? nodes : cutThread(nodes, recordId), size: entries.length, isWhole };
  }

  private listEvents(recordId: string, others: readonly AuditEvent['subject'][]): Promise<NotedEvent[]> {
    const subjects = [{ kind: 'record', id: recordId }, ...others];
    return this.audit.listFor([...new Map(subjects.map((one) => [`${one.kind} ${one.id}`, one])).values()]);
  }
}
