import { Body, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ChannelsService } from '../../../../channels/index.js';
import {
  DisposalListsService,
  DisposalRefused,
  disposalReviewers,
  disposers,
  ProposeDisposalService,
  refusalTexts,
} from '../../../../disposal/index.js';
import { idsWithin, isWithin, May, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { holdKeepers } from '../../../../holds/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { findNumber } from '../../get-number.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { disposalView } from './disposal.view.js';
import { ProposalDto } from './proposal.dto.js';
import { texts } from './texts.sv.js';
import { WaitingLists } from './waiting-lists.service.js';

const endedPerPage = 25;

/** Lists of what is to be destroyed: those that wait for somebody, and what became of the others. */
@Page({ path: '/gallring', may: disposalReviewers, menu: texts.menu })
export class DisposalPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly lists: DisposalListsService,
    private readonly waiting: WaitingLists,
    private readonly channels: ChannelsService,
    private readonly proposing: ProposeDisposalService,
  ) {}

  @Get()
  @Html()
  show(
    @Query() { efter }: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    return this.page(findNumber(efter), { error: null, typed: null }, asker, acting);
  }

  @Post('foresla')
  @May(...disposers)
  async propose(
    @Body() proposal: ProposalDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    try {
      const id = await this.proposing.propose(Number(proposal.recordsCreatorId), proposal.kind, acting);
      response.redirect(HttpStatus.SEE_OTHER, `/gallring/${id}?klart=foreslagen`);
    } catch (error) {
      if (!(error instanceof DisposalRefused)) throw error;
      const said = { error: refusalTexts[error.reason](error.subject), typed: proposal.recordsCreatorId };
      response
        .status(422)
        .type('html')
        .send(await this.page(null, said, asker, acting));
    }
  }

  private async page(
    before: number | null,
    said: { readonly error: string | null; readonly typed: string | null },
    asker: Asker,
    acting: Acting,
  ): Promise<string> {
    const reach = reachOf(acting, disposalReviewers);
    const which = {
      recordsCreatorIds: idsWithin(reach),
      states: ['executed', 'cancelled'],
    } as const;
    const [waiting, ended, { recordsCreators }] = await Promise.all([
      before === null ? this.waiting.list(acting) : [],
      this.lists.listLists({ ...which, before }, endedPerPage + 1),
      this.channels.readLabels(),
    ]);
    const disposing = reachOf(acting, disposers);
    const content = disposalView({
      waiting,
      ended: ended.slice(0, endedPerPage),
      isFirst: before === null,
      next: ended.length > endedPerPage ? ended[endedPerPage - 1]!.id : null,
      recordsCreators: new Map([...recordsCreators].filter(([id]) => isWithin(disposing, id))),
      mayKeepHolds: reachOf(acting, holdKeepers) !== null,
      ...said,
      formToken: asker.formToken,
    });
    return this.pages.render(texts.title, content, asker);
  }
}
