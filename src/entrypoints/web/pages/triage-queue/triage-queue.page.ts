import { Body, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ReachableChannels } from '../../../../channels/index.js';
import type { Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { RecordViewsService } from '../../../../records/index.js';
import { registrationDeciders } from '../../../../registration/index.js';
import { findQueuePlace, TriageQueue, TriageRefused } from '../../../../triage/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { RecordFormDto } from '../triage/triage-form.dto.js';
import { nextPath } from '../triage/triage-query.dto.js';
import { texts } from './texts.sv.js';
import { TriageQueueQuery } from './triage-queue.dto.js';
import { triageQueueView } from './triage-queue.view.js';

const itemsPerPage = 25;

/** The whole queue as a list, out of which somebody takes a certain record. */
@Page({ path: '/triage/ko', may: registrationDeciders, menu: null })
export class TriageQueuePage {
  constructor(
    private readonly pages: RenderPage,
    private readonly queue: TriageQueue,
    private readonly views: RecordViewsService,
    private readonly channels: ReachableChannels,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(
    @Query() { efter, klart, nekat }: TriageQueueQuery,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const after = findQueuePlace(efter ?? '');
    const [{ items, next }, glance, channels] = await Promise.all([
      this.queue.listQueue(acting, after, itemsPerPage),
      this.queue.glance(acting),
      this.channels.list(acting, registrationDeciders),
    ]);
    const records = await this.views.listViews(items.map(({ recordId }) => recordId));
    const content = triageQueueView({
      items,
      records: new Map(records.map((record) => [record.id, record])),
      channels: new Map(channels.map((channel) => [channel.id, channel])),
      glance,
      today: this.clock.today().toString(),
      isFirst: after === null,
      next,
      personId: acting.actor.kind === 'person' ? acting.actor.id : null,
      hasLeft: klart !== undefined,
      refused: nekat ?? null,
      formToken: asker.formToken,
    });
    return this.pages.render(texts.title, content, asker);
  }

  /** What they had before them is left for others. */
  @Post('ta')
  async take(@Body() { handling }: RecordFormDto, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    let path = nextPath({});
    try {
      await this.queue.releaseAll(acting);
      await this.queue.take(handling, acting);
    } catch (error) {
      if (!(error instanceof TriageRefused)) throw error;
      path = `/triage/ko?nekat=${error.reason === 'claimed-by-other' ? 'annan' : 'redan'}`;
    }
    response.redirect(HttpStatus.SEE_OTHER, path);
  }
}
