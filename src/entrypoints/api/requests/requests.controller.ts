import { Body, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DisclosureRequestsService, requestKeepers, type DisclosureRequest } from '../../../disclosure/index.js';
import { decidingAs, May, reachOf, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { pageOf, schemaRef } from '../answers/schema.js';
import { readNumber } from '../asking/read-number.js';
import { Rest } from '../asking/rest.decorator.js';
import { toExtent } from '../holds/extent.dto.js';
import { RequestBody, RequestsQuery, StepBody } from './request.dto.js';
import { texts } from './texts.sv.js';
import { toStep } from './to-step.js';

/** Requests for disclosure: opened, listed, and what comes of them. */
@Rest('requests', texts.tag)
@May(...requestKeepers)
export class RequestsController {
  constructor(private readonly requests: DisclosureRequestsService) {}

  @Get()
  @Answers({ summary: texts.list, answer: texts.listed, schema: pageOf(schemaRef('Request'), texts.next) })
  async list(
    @Query() { standing = 'holding', after, limit = 50 }: RequestsQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly DisclosureRequest[]; readonly next: string | null }> {
    const question = { standing, reach: reachOf(acting, requestKeepers) };
    const requests = await this.requests.list(question, after ?? null, limit + 1);
    const items = requests.slice(0, limit);
    return { items, next: requests.length > limit ? String(items.at(-1)!.id) : null };
  }

  @Get(':id')
  @Answers({ summary: texts.show, answer: texts.shown, schema: schemaRef('Request') })
  show(@Param('id') id: string, @WhoActs() acting: Acting): Promise<DisclosureRequest> {
    return this.requests.getRequest(readNumber(id), reachOf(acting, requestKeepers));
  }

  @Post()
  @Answers({
    summary: texts.open,
    description: texts.openMore,
    status: 201,
    answer: texts.opened,
    schema: schemaRef('Request'),
    headers: { Location: texts.location },
    problems: ['not-found', 'wrong-facts'],
  })
  async open(
    @Body() body: RequestBody,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DisclosureRequest> {
    const { receivedOn, concerns, requester = null, caseReference = null } = body;
    const request = { receivedOn, concerns, requester, caseReference };
    const deciding = decidingAs(acting, requestKeepers);
    const id = await this.requests.open(request, toExtent(body, acting, requestKeepers), deciding);
    response.location(`/api/v1/requests/${id}`);
    return this.requests.getRequest(id, deciding.reach);
  }

  @Post(':id/steps')
  @HttpCode(200)
  @Answers({
    summary: texts.note,
    description: texts.noteMore,
    answer: texts.noted,
    schema: schemaRef('Request'),
    problems: ['wrong-facts', 'request-step-not-now'],
  })
  async note(@Param('id') id: string, @Body() body: StepBody, @WhoActs() acting: Acting): Promise<DisclosureRequest> {
    const deciding = decidingAs(acting, requestKeepers);
    await this.requests.addStep(readNumber(id), toStep(body), deciding);
    return this.requests.getRequest(readNumber(id), deciding.reach);
  }
}
