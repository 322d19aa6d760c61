import { Body, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApproveDisposalService, DisposalRefused, disposers, refusalTexts } from '../../../../disposal/index.js';
import type { Acting } from '../../../../foundation/access/index.js';
import { DisposeNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Page } from '../../page.decorator.js';
import { ApprovalDto, CancellingDto, type DoneDisposalDeed } from './disposal-list.dto.js';
import { ReachableLists } from './reachable-lists.service.js';
import { nothingSaid, ShownList, type ListSaid } from './shown-list.service.js';
import { texts } from './texts.sv.js';

/** An archivist approves, cancels or executes a list; what is refused is told on the list's page. */
@Page({ path: '/gallring/:id', may: disposers, menu: null })
export class DecideDisposalPage {
  constructor(
    private readonly reachable: ReachableLists,
    private readonly approving: ApproveDisposalService,
    private readonly executing: DisposeNow,
    private readonly shown: ShownList,
  ) {}

  @Post('godkann')
  approve(
    @Param('id') id: string,
    @Body() form: ApprovalDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const typed = { name: form.name, why: '' };
    return this.answer({ id, typed, done: 'godkand' }, asker, acting, response, async (listId) => {
      await this.approving.approve(listId, form, acting);
    });
  }

  @Post('avbryt')
  cancel(
    @Param('id') id: string,
    @Body() { why }: CancellingDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    return this.answer({ id, typed: { name: '', why }, done: 'avbruten' }, asker, acting, response, (listId) =>
      this.approving.cancel(listId, why, acting),
    );
  }

  @Post('verkstall')
  execute(
    @Param('id') id: string,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    return this.answer({ id, typed: nothingSaid.typed, done: 'paborjad' }, asker, acting, response, async (listId) => {
      await this.executing.begin(listId, acting);
    });
  }

  private async answer(
    { id, typed, done }: { id: string; typed: ListSaid['typed']; done: DoneDisposalDeed },
    asker: Asker,
    acting: Acting,
    response: Response,
    deed: (listId: number) => Promise<void>,
  ): Promise<void> {
    const list = await this.reachable.get(id, acting);
    try {
      await deed(list.id);
      response.redirect(HttpStatus.SEE_OTHER, `/gallring/${list.id}?klart=${done}`);
    } catch (error) {
      if (!(error instanceof DisposalRefused) || error.reason === 'no-such-list') throw error;
      const said = { ...nothingSaid, typed, ...saidOf(error) };
      response
        .status(422)
        .type('html')
        .send(await this.shown.render(list.id, said, asker, acting));
    }
  }
}

/** Beside its field where it is about one. */
function saidOf({ reason, subject }: DisposalRefused): Pick<ListSaid, 'errors' | 'error'> {
  const sentence = refusalTexts[reason](subject);
  if (reason === 'wrong-name') return { errors: { name: sentence }, error: texts.notDone };
  if (reason === 'no-reason') return { errors: { why: sentence }, error: texts.notDone };
  return { errors: {}, error: sentence };
}
