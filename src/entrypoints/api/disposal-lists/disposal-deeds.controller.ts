import { Body, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  ApproveDisposalService,
  disposalReviewers,
  DisposalViewsService,
  disposers,
  ExceptionalDisposalService,
  ProposeDisposalService,
  reachOfReaders,
  ReviewDisposalService,
  type ListView,
} from '../../../disposal/index.js';
import { May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { DisposeNow } from '../../nightly/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { schemaRef } from '../answers/schema.js';
import { readNumber } from '../asking/read-number.js';
import { Rest } from '../asking/rest.decorator.js';
import { ChosenLinesReader, toMark } from './chosen-lines-reader.service.js';
import { ApprovalBody, CancellingBody, EmergencyBody, ProposalBody, WithdrawalBody } from './disposal-list.dto.js';
import { markedSchema } from './disposal-list.schema.js';
import { MarkBody } from './lines.dto.js';
import { texts } from './texts.sv.js';

const listAnswer = { schema: schemaRef('DisposalList') };
const made = { ...listAnswer, status: 201, answer: texts.proposed, headers: { Location: texts.location } };

/** What persons do with disposal lists; another system's key is refused by the engine, whatever its roles. */
@Rest('disposal-lists', texts.tag)
export class DisposalDeedsController {
  constructor(
    private readonly views: DisposalViewsService,
    private readonly proposing: ProposeDisposalService,
    private readonly exceptional: ExceptionalDisposalService,
    private readonly chosen: ChosenLinesReader,
    private readonly review: ReviewDisposalService,
    private readonly approving: ApproveDisposalService,
    private readonly disposeNow: DisposeNow,
  ) {}

  @Post()
  @May(...disposers)
  @Answers({
    ...made,
    summary: texts.propose,
    description: texts.proposeMore,
    problems: ['two-persons', 'disposal-not-now'],
  })
  async propose(
    @Body() { recordsCreatorId, kind }: ProposalBody,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ListView> {
    return this.answerMade(await this.proposing.propose(recordsCreatorId, kind, acting), acting, response);
  }

  @Post('emergency')
  @May(...disposers)
  @Answers({
    ...made,
    summary: texts.emergency,
    description: texts.emergencyMore,
    problems: ['two-persons', 'disposal-not-now', 'wrong-facts'],
  })
  async proposeEmergency(
    @Body() body: EmergencyBody,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ListView> {
    return this.answerMade(await this.exceptional.propose({ kind: 'emergency', ...body }, acting), acting, response);
  }

  @Post('withdrawal')
  @May(...disposers)
  @Answers({
    ...made,
    summary: texts.withdrawal,
    description: texts.withdrawalMore,
    problems: ['two-persons', 'disposal-not-now', 'wrong-facts'],
  })
  async proposeWithdrawal(
    @Body() body: WithdrawalBody,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ListView> {
    const withdrawal = { kind: 'withdrawal', policeReference: null, ...body } as const;
    return this.answerMade(await this.exceptional.propose(withdrawal, acting), acting, response);
  }

  @Post(':id/marks')
  @HttpCode(200)
  @May(...disposalReviewers)
  @Answers({
    summary: texts.mark,
    description: texts.markMore,
    answer: texts.marked,
    schema: markedSchema,
    problems: ['two-persons', 'disposal-not-now', 'wrong-facts'],
  })
  async mark(
    @Param('id') id: string,
    @Body() body: MarkBody,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly marked: number }> {
    const list = await this.show(id, acting);
    const chosen = await this.chosen.read(list.id, body);
    return { marked: await this.review.mark(list.id, chosen, toMark(body), acting) };
  }

  @Post(':id/approval')
  @HttpCode(200)
  @May(...disposers)
  @Answers({
    ...listAnswer,
    summary: texts.approve,
    description: texts.approveMore,
    answer: texts.approved,
    problems: ['two-persons', 'disposal-not-now', 'disposal-set-changed', 'wrong-facts'],
  })
  async approve(@Param('id') id: string, @Body() body: ApprovalBody, @WhoActs() acting: Acting): Promise<ListView> {
    await this.approving.approve(readNumber(id), body, acting);
    return this.show(id, acting);
  }

  @Post(':id/cancelling')
  @HttpCode(200)
  @May(...disposers)
  @Answers({
    ...listAnswer,
    summary: texts.cancel,
    description: texts.cancelMore,
    answer: texts.cancelled,
    problems: ['two-persons', 'disposal-not-now', 'wrong-facts'],
  })
  async cancel(
    @Param('id') id: string,
    @Body() { reason }: CancellingBody,
    @WhoActs() acting: Acting,
  ): Promise<ListView> {
    await this.approving.cancel(readNumber(id), reason, acting);
    return this.show(id, acting);
  }

  @Post(':id/execution')
  @HttpCode(202)
  @May(...disposers)
  @Answers({
    ...listAnswer,
    summary: texts.execute,
    description: texts.executeMore,
    status: 202,
    answer: texts.begun,
    headers: { Location: texts.location },
    problems: ['two-persons', 'disposal-not-now'],
  })
  async execute(
    @Param('id') id: string,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ListView> {
    await this.disposeNow.begin(readNumber(id), acting);
    response.location(`/api/v1/disposal-lists/${id}`);
    return this.show(id, acting);
  }

  private show(id: string, acting: Acting): Promise<ListView> {
    return this.views.getList(readNumber(id), reachOfReaders(acting));
  }

  private answerMade(id: number, acting: Acting, response: Response): Promise<ListView> {
    response.location(`/api/v1/disposal-lists/${id}`);
    return this.show(String(id), acting);
  }
}
