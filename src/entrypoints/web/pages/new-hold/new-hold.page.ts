import { Body, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import { holdKeepers, HoldsService, listHoldFaults } from '../../../../holds/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { ExtentChoices, extentErrorsOf } from './extent-choices.service.js';
import { HoldFormDto, type HoldErrors } from './extent-form.dto.js';
import { findGround } from './hold-fields.view.js';
import { newHoldView } from './new-hold.view.js';
import { readPrefilled } from './read-prefilled.js';
import { holdFaultTexts, texts } from './texts.sv.js';
import { toExtent } from './to-extent.js';

@Page({ path: '/gallringsstopp/nytt', may: holdKeepers, menu: null })
export class NewHoldPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly choices: ExtentChoices,
    private readonly holds: HoldsService,
  ) {}

  @Get()
  @Html()
  show(@Query() query: Record<string, unknown>, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    return this.page({ ...readPrefilled(query), ground: '', reason: '' }, {}, asker, acting);
  }

  @Post()
  async lay(
    @Body() form: HoldFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const laid = await this.layWith(form, acting);
    if (typeof laid === 'number') return response.redirect(HttpStatus.SEE_OTHER, `/gallringsstopp/${laid}?klart=lagt`);
    response
      .status(422)
      .type('html')
      .send(await this.page(form, laid, asker, acting));
  }

  private async layWith(form: HoldFormDto, acting: Acting): Promise<number | HoldErrors> {
    const ground = findGround(form.ground);
    const read = toExtent(form);
    const groundErrors: HoldErrors = ground === null ? { ground: texts.chooseGround } : {};
    if ('errors' in read) return { ...groundErrors, ...read.errors };
    const hold = { ground: ground ?? 'other', reason: form.reason, extent: read.extent };
    const faults = listHoldFaults(hold).map((fault) => holdFaultTexts[fault]);
    const errors = Object.assign(groundErrors, ...faults) as HoldErrors;
    if (Object.keys(errors).length > 0) return errors;
    try {
      return await this.holds.lay(hold, decidingAs(acting, holdKeepers));
    } catch (error) {
      const refused = extentErrorsOf(error);
      if (refused === null) throw error;
      return refused;
    }
  }

  private async page(typed: HoldFormDto, errors: HoldErrors, asker: Asker, acting: Acting): Promise<string> {
    const choices = await this.choices.list(acting, holdKeepers);
    const content = newHoldView({ ...choices, typed, errors, formToken: asker.formToken });
    return this.pages.render(texts.title, content, asker);
  }
}
