import { Body, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, May, reachOf, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { holdKeepers, HoldsService, type DisposalHold } from '../../../holds/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { pageOf, schemaRef, text } from '../answers/schema.js';
import { readNumber } from '../asking/read-number.js';
import { Rest } from '../asking/rest.decorator.js';
import { valueTexts } from '../asking/texts.sv.js';
import { RestRefused } from '../problems/rest-refused.js';
import { toExtent } from './extent.dto.js';
import { HoldBody, HoldsQuery, LiftingBody, NamedRecordsQuery } from './hold.dto.js';
import { texts } from './texts.sv.js';

interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** What keeps records from being destroyed. */
@Rest('holds', texts.tag)
@May(...holdKeepers)
export class HoldsController {
  constructor(private readonly holds: HoldsService) {}

  @Get()
  @Answers({ summary: texts.list, answer: texts.listed, schema: pageOf(schemaRef('Hold'), texts.next) })
  async list(
    @Query() { standing = 'in-force', after, limit = 50 }: HoldsQuery,
    @WhoActs() acting: Acting,
  ): Promise<PageOf<DisposalHold>> {
    const question = { standing, reach: reachOf(acting, holdKeepers) };
    const holds = await this.holds.list(question, after ?? null, limit + 1);
    const items = holds.slice(0, limit);
    return { items, next: holds.length > limit ? String(items.at(-1)!.id) : null };
  }

  @Get(':id')
  @Answers({ summary: texts.show, answer: texts.shown, schema: schemaRef('Hold') })
  show(@Param('id') id: string, @WhoActs() acting: Acting): Promise<DisposalHold> {
    return this.holds.getHold(readNumber(id), reachOf(acting, holdKeepers));
  }

  @Get(':id/records')
  @Answers({ summary: texts.records, answer: texts.recordsListed, schema: pageOf(text(), texts.next) })
  async listRecords(
    @Param('id') id: string,
    @Query() { after, limit = 1000 }: NamedRecordsQuery,
    @WhoActs() acting: Acting,
  ): Promise<PageOf<string>> {
    if (after !== undefined && !/^[1-9]\d*$/.test(after))
      throw new RestRefused('malformed', null, [{ name: 'after', detail: valueTexts.place }]);
    const hold = await this.show(id, acting);
    const ids = await this.holds.listNamedRecords(hold.id, after ?? null, limit + 1);
    const items = ids.slice(0, limit);
    return { items, next: ids.length > limit ? items.at(-1)! : null };
  }

  @Post()
  @Answers({
    summary: texts.lay,
    description: texts.layMore,
    status: 201,
    answer: texts.laid,
    schema: schemaRef('Hold'),
    headers: { Location: texts.location },
    problems: ['not-found', 'wrong-facts'],
  })
  async lay(
    @Body() body: HoldBody,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DisposalHold> {
    const deciding = decidingAs(acting, holdKeepers);
    const { ground, reason } = body;
    const id = await this.holds.lay({ ground, reason, extent: toExtent(body, acting, holdKeepers) }, deciding);
    response.location(`/api/v1/holds/${id}`);
    return this.holds.getHold(id, deciding.reach);
  }

  @Post(':id/lifting')
  @HttpCode(200)
  @Answers({
    summary: texts.lift,
    description: texts.liftMore,
    answer: texts.lifted,
    schema: schemaRef('Hold'),
    problems: ['wrong-facts', 'hold-lifted-already', 'hold-ends-with-request'],
  })
  async lift(
    @Param('id') id: string,
    @Body() { reason }: LiftingBody,
    @WhoActs() acting: Acting,
  ): Promise<DisposalHold> {
    const deciding = decidingAs(acting, holdKeepers);
    await this.holds.lift(readNumber(id), reason, deciding);
    return this.holds.getHold(readNumber(id), deciding.reach);
  }
}
