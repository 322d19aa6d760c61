import { Body, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ReachableChannels } from '../../../../channels/index.js';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import { HoldsService } from '../../../../holds/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { extentErrorsOf } from '../new-hold/extent-choices.service.js';
import type { HoldErrors } from '../new-hold/extent-form.dto.js';
import { findGround } from '../new-hold/hold-fields.view.js';
import { holdFaultTexts, texts as holdTexts } from '../new-hold/texts.sv.js';
import { readSearchForm, type SearchForm } from '../records/search-form.js';
import { bulkDeclarers, bulkPaths, doneBulkPath } from './bulk-deed.js';
import { BulkHoldFormDto } from './bulk-form.dto.js';
import { bulkHoldView } from './bulk.view.js';
import { ChosenRecords, idsAsShown, refusalOf, type Chosen } from './chosen-records.service.js';
import { deedTexts } from './texts.sv.js';

interface Said {
  readonly typed: { readonly ground: string; readonly reason: string };
  readonly errors: HoldErrors;
  readonly error: string | null;
}

@Page({ path: bulkPaths.hold, may: bulkDeclarers.hold, menu: null })
export class BulkHoldPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly chosen: ChosenRecords,
    private readonly channels: ReachableChannels,
    private readonly holds: HoldsService,
  ) {}

  @Get()
  @Html()
  async show(
    @Query() query: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const form = readSearchForm(query);
    const chosen = await this.chosen.find(form, acting, bulkDeclarers.hold);
    return this.page(form, chosen, { typed: { ground: '', reason: '' }, errors: {}, error: null }, asker, acting);
  }

  @Post()
  async lay(
    @Body() typed: BulkHoldFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const form = readSearchForm({ ...typed });
    const chosen = await this.chosen.find(form, acting, bulkDeclarers.hold);
    const ids = idsAsShown(chosen, typed.antal);
    const refuse = async (errors: HoldErrors, error: string) => {
      const page = await this.page(form, chosen, { typed, errors, error }, asker, acting);
      response.status(422).type('html').send(page);
    };
    const errors = ids === null ? fieldErrors(typed) : await this.layOn(ids, typed, acting);
    if (ids === null || Object.keys(errors).length > 0) return refuse(errors, errors.scope ?? refusalOf(chosen, ids));
    const done = { deed: 'hold', records: ids.length, isBeingAssessed: false } as const;
    response.redirect(HttpStatus.SEE_OTHER, doneBulkPath(form, done));
  }

  /** What is wrong; nothing where it was laid. */
  private async layOn(recordIds: readonly string[], typed: Said['typed'], acting: Acting): Promise<HoldErrors> {
    const errors = fieldErrors(typed);
    const ground = findGround(typed.ground);
    if (ground === null || Object.keys(errors).length > 0) return errors;
    try {
      const hold = { ground, reason: typed.reason, extent: { scope: 'records', recordIds } } as const;
      await this.holds.lay(hold, decidingAs(acting, bulkDeclarers.hold));
      return {};
    } catch (error) {
      const refused = extentErrorsOf(error);
      if (refused === null) throw error;
      return refused;
    }
  }

  private async page(form: SearchForm, chosen: Chosen, said: Said, asker: Asker, acting: Acting): Promise<string> {
    const channels = await this.channels.list(acting);
    const content = bulkHoldView({ form, chosen, channels, ...said, formToken: asker.formToken });
    return this.pages.render(deedTexts.hold.title, content, asker);
  }
}

function fieldErrors({ ground, reason }: Said['typed']): HoldErrors {
  return {
    ...(findGround(ground) === null && { ground: holdTexts.chooseGround }),
    ...(reason.trim() === '' && holdFaultTexts['no-reason']),
  };
}
