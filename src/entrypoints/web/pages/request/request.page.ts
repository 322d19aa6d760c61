import { Body, Get, HttpStatus, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import {
  DisclosureRequestsService,
  listStepFaults,
  requestKeepers,
  type DisclosureRequest,
} from '../../../../disclosure/index.js';
import { decidingAs, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { getNumber } from '../../get-number.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { requestView, type RequestProps } from './request.view.js';
import { findStep } from './step-choice.js';
import { RequestQuery, StepFormDto, type StepErrors } from './step-form.dto.js';
import { stepFaultTexts, texts } from './texts.sv.js';

@Page({ path: '/utlamnanden/:id', may: requestKeepers, menu: null })
export class RequestPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly requests: DisclosureRequestsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(
    @Param('id') id: string,
    @Query() { klart }: RequestQuery,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const request = await this.requests.getRequest(getNumber(id), reachOf(acting, requestKeepers));
    const typed = { step: '', happenedOn: this.today() };
    return this.page({ request, typed, errors: {}, done: klart ?? null }, asker);
  }

  @Post('handelse')
  async note(
    @Param('id') id: string,
    @Body() form: StepFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const deciding = decidingAs(acting, requestKeepers);
    const request = await this.requests.getRequest(getNumber(id), deciding.reach);
    const step = findStep(form.step, form.happenedOn.trim(), form.note ?? null);
    const errors = step === null ? { step: texts.chooseStep } : this.errorsOf(step, request);
    if (step === null || Object.keys(errors).length > 0) {
      const page = this.page({ request, typed: form, errors, done: null }, asker);
      return void response.status(422).type('html').send(page);
    }
    await this.requests.addStep(request.id, step, deciding);
    response.redirect(HttpStatus.SEE_OTHER, `/utlamnanden/${request.id}?klart=antecknat`);
  }

  private errorsOf(step: Parameters<typeof listStepFaults>[0], request: DisclosureRequest): StepErrors {
    const faults = listStepFaults(step, request.standing.state, request.receivedOn, this.today());
    return Object.assign({}, ...faults.map((fault) => stepFaultTexts[fault])) as StepErrors;
  }

  private page(shown: Omit<RequestProps, 'formToken'>, asker: Asker): string {
    const content = requestView({ ...shown, formToken: asker.formToken });
    return this.pages.render(texts.title(shown.request.id), content, asker);
  }

  private today(): string {
    return this.clock.today().toString();
  }
}
