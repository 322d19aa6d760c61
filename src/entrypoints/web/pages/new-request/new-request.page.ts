import { Body, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DisclosureRequestsService, listRequestFaults, requestKeepers } from '../../../../disclosure/index.js';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { listExtentFaults } from '../../../../holds/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { ExtentChoices, extentErrorsOf } from '../new-hold/extent-choices.service.js';
import { readPrefilled } from '../new-hold/read-prefilled.js';
import { holdFaultTexts } from '../new-hold/texts.sv.js';
import { toExtent } from '../new-hold/to-extent.js';
import { newRequestView } from './new-request.view.js';
import { RequestFormDto, type RequestErrors } from './request-form.dto.js';
import { requestFaultTexts, texts } from './texts.sv.js';

@Page({ path: '/utlamnanden/ny', may: requestKeepers, menu: null })
export class NewRequestPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly choices: ExtentChoices,
    private readonly requests: DisclosureRequestsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  show(@Query() query: Record<string, unknown>, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const typed = { ...readPrefilled(query), concerns: '', receivedOn: this.clock.today().toString() };
    return this.page(typed, {}, asker, acting);
  }

  @Post()
  async open(
    @Body() form: RequestFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const opened = await this.openWith(form, acting);
    if (typeof opened === 'number')
      return response.redirect(HttpStatus.SEE_OTHER, `/utlamnanden/${opened}?klart=oppnad`);
    response
      .status(422)
      .type('html')
      .send(await this.page(form, opened, asker, acting));
  }

  private async openWith(form: RequestFormDto, acting: Acting): Promise<number | RequestErrors> {
    const { receivedOn, concerns, requester = null, caseReference = null } = form;
    const request = { receivedOn: receivedOn.trim(), concerns, requester, caseReference };
    const read = toExtent(form);
    const faults = listRequestFaults(request, this.clock.today().toString()).map((fault) => requestFaultTexts[fault]);
    const extentErrors =
      'errors' in read ? [read.errors] : listExtentFaults(read.extent).map((fault) => holdFaultTexts[fault]);
    const errors = Object.assign({}, ...faults, ...extentErrors) as RequestErrors;
    if ('errors' in read || Object.keys(errors).length > 0) return errors;
    try {
      return await this.requests.open(request, read.extent, decidingAs(acting, requestKeepers));
    } catch (error) {
      const refused = extentErrorsOf(error);
      if (refused === null) throw error;
      return refused;
    }
  }

  private async page(typed: RequestFormDto, errors: RequestErrors, asker: Asker, acting: Acting): Promise<string> {
    const choices = await this.choices.list(acting, requestKeepers);
    const content = newRequestView({
      ...choices,
      mayEveryCreator: 'no',
      typed,
      errors,
      formToken: asker.formToken,
    });
    return this.pages.render(texts.title, content, asker);
  }
}
