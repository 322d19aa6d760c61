import { BadRequestException, Body, Get, HttpStatus, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  DisposalRefused,
  disposalReviewers,
  refusalTexts,
  ReviewDisposalService,
  type LineFilter,
  type LineMark,
} from '../../../../disposal/index.js';
import type { Acting } from '../../../../foundation/access/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { reachOfMark } from '../disposal-lines/chosen-lines.js';
import { readLineQuery, toLineFilter } from '../disposal-lines/line-query.js';
import { markTexts } from '../disposal-lines/texts.sv.js';
import { markErrorsOf, toMark } from '../disposal-lines/to-mark.js';
import { DisposalListQuery, MarkGroupsDto } from './disposal-list.dto.js';
import { ReachableLists } from './reachable-lists.service.js';
import { nothingSaid, ShownList, type ListSaid } from './shown-list.service.js';
import { texts } from './texts.sv.js';

/** One list: whose turn it is, what is on it, and what can be done about it. */
@Page({ path: '/gallring/:id', may: disposalReviewers, menu: null })
export class DisposalListPage {
  constructor(
    private readonly reachable: ReachableLists,
    private readonly review: ReviewDisposalService,
    private readonly shown: ShownList,
  ) {}

  @Get()
  @Html()
  async show(
    @Param('id') id: string,
    @Query() { klart }: DisposalListQuery,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const list = await this.reachable.get(id, acting);
    return this.shown.render(list.id, { ...nothingSaid, done: klart ?? null }, asker, acting);
  }

  @Post('markera')
  async mark(
    @Param('id') id: string,
    @Body() form: MarkGroupsDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const list = await this.reachable.get(id, acting);
    const refused = await this.markWith(list.id, form, acting);
    if (refused === null) return response.redirect(HttpStatus.SEE_OTHER, `/gallring/${list.id}?klart=markerat`);
    const said = {
      ...nothingSaid,
      marking: { typed: form, chosen: form.grupp ?? [], errors: refused.markErrors },
      ...refused,
    };
    response
      .status(422)
      .type('html')
      .send(await this.shown.render(list.id, said, asker, acting));
  }

  private async markWith(
    listId: number,
    form: MarkGroupsDto,
    acting: Acting,
  ): Promise<(Pick<ListSaid, 'error'> & { readonly markErrors: ListSaid['marking']['errors'] }) | null> {
    const mark = toMark(form);
    if (mark === null) return { error: markTexts.wrong, markErrors: { mark: markTexts.chooseMark } };
    const filters = getFilters(form.grupp ?? [], mark.mark);
    if (filters.length === 0) return { error: texts.noGroups, markErrors: {} };
    try {
      await this.review.mark(listId, { filters }, mark, acting);
      return null;
    } catch (error) {
      if (!(error instanceof DisposalRefused)) throw error;
      const markErrors = markErrorsOf(error.reason, error.subject);
      const isOfField = Object.keys(markErrors).length > 0;
      return { error: isOfField ? markTexts.wrong : refusalTexts[error.reason](error.subject), markErrors };
    }
  }
}

/** @throws BadRequestException for a group that would be read as a wider one */
function getFilters(groups: readonly string[], mark: LineMark): LineFilter[] {
  return groups.map((group) => {
    const query = readLineQuery(Object.fromEntries(new URLSearchParams(group)));
    const filter = toLineFilter(query);
    if (filter?.channelId == null) throw new BadRequestException();
    return reachOfMark(filter, mark);
  });
}
