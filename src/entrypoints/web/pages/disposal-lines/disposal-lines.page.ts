import { BadRequestException, Body, Get, HttpStatus, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  DisposalListsService,
  DisposalRefused,
  disposalReviewers,
  refusalTexts,
  ReviewDisposalService,
  type ChosenLines,
  type DisposalList,
  type LineFilter,
} from '../../../../disposal/index.js';
import type { Acting } from '../../../../foundation/access/index.js';
import { idShape } from '../../../../foundation/text/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { findNumber } from '../../get-number.js';
import { Html, Page } from '../../page.decorator.js';
import { ReachableLists } from '../disposal-list/reachable-lists.service.js';
import { toChosen } from './chosen-lines.js';
import { linesPath, readLineQuery, toLineFilter, type LineQuery } from './line-query.js';
import { MarkLinesDto } from './mark-form.dto.js';
import { ShownLines, type LinesSaid } from './shown-lines.service.js';
import { markTexts, texts } from './texts.sv.js';
import { markErrorsOf, toMark } from './to-mark.js';

const nothingSaid: LinesSaid = { typed: {}, errors: {}, chosen: [], error: null, done: null };

/** The lines of a list, one by one, and what reviewers say of them. */
@Page({ path: '/gallring/:id/rader', may: disposalReviewers, menu: null })
export class DisposalLinesPage {
  constructor(
    private readonly reachable: ReachableLists,
    private readonly lists: DisposalListsService,
    private readonly review: ReviewDisposalService,
    private readonly shown: ShownLines,
  ) {}

  @Get()
  @Html()
  async show(
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const list = await this.reachable.get(id, acting);
    const asked = readLineQuery(query);
    getFilter(asked);
    const { efter, kryssa, klara } = query;
    const after = typeof efter === 'string' && idShape.test(efter) ? efter : null;
    const chosen = kryssa === 'sidan' ? 'page' : [];
    return this.shown.render(
      { list, query: asked, after },
      { ...nothingSaid, chosen, done: findNumber(klara) },
      asker,
      acting,
    );
  }

  @Post()
  async mark(
    @Param('id') id: string,
    @Body() form: MarkLinesDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const list = await this.reachable.get(id, acting);
    const query = readLineQuery({ ...form });
    const after = form.efter || null;
    const marked = await this.markWith(list, query, form, acting);
    if (typeof marked === 'number') {
      const path = linesPath(list.id, query, { efter: after ?? '', klara: String(marked) });
      return response.redirect(HttpStatus.SEE_OTHER, path);
    }
    const said = { ...nothingSaid, typed: form, chosen: form.line ?? [], ...marked };
    response
      .status(422)
      .type('html')
      .send(await this.shown.render({ list, query, after }, said, asker, acting));
  }

  /** How many took the mark, or what is wrong. */
  private async markWith(
    list: DisposalList,
    query: LineQuery,
    form: MarkLinesDto,
    acting: Acting,
  ): Promise<number | Pick<LinesSaid, 'errors' | 'error'>> {
    const filter = getFilter(query);
    const mark = toMark(form);
    if (mark === null) return { errors: { mark: markTexts.chooseMark }, error: markTexts.wrong };
    const count = await this.lists.countLines(list.id, filter);
    const chosen: ChosenLines | null = toChosen(form, filter, mark.mark);
    if (chosen === null) return { errors: {}, error: texts.noneChosen };
    if ('filter' in chosen && String(count) !== form.antal) return { errors: {}, error: texts.changed(count) };
    try {
      return await this.review.mark(list.id, chosen, mark, acting);
    } catch (error) {
      if (!(error instanceof DisposalRefused)) throw error;
      const errors = markErrorsOf(error.reason, error.subject);
      const isOfField = Object.keys(errors).length > 0;
      return { errors, error: isOfField ? markTexts.wrong : refusalTexts[error.reason](error.subject) };
    }
  }
}

/** @throws BadRequestException for a choice that would be read as a wider one */
function getFilter(query: LineQuery): LineFilter {
  const filter = toLineFilter(query);
  if (filter === null) throw new BadRequestException();
  return filter;
}
