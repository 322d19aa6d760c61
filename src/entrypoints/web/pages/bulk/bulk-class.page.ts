import { Body, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ReachableChannels } from '../../../../channels/index.js';
import { ClassesService, classKeepers, listCommonClasses } from '../../../../classification/index.js';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import { RulesInForceService } from '../../../../retention/index.js';
import { AssessNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { classErrors } from '../record-class/class-fields.view.js';
import type { ClassErrors, ClassFormDto } from '../record-class/class-form.dto.js';
import { readSearchForm, type SearchForm } from '../records/search-form.js';
import { bulkPaths, doneBulkPath } from './bulk-deed.js';
import { BulkClassFormDto } from './bulk-form.dto.js';
import { ChosenRecords, idsAsShown, refusalOf, type Chosen } from './chosen-records.service.js';
import { bulkClassView } from './bulk.view.js';
import { deedTexts } from './texts.sv.js';

interface Said {
  readonly typed: ClassFormDto;
  readonly errors: ClassErrors;
  readonly error: string | null;
}

@Page({ path: bulkPaths.class, may: classKeepers, menu: null })
export class BulkClassPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly chosen: ChosenRecords,
    private readonly channels: ReachableChannels,
    private readonly rules: RulesInForceService,
    private readonly classes: ClassesService,
    private readonly assessNow: AssessNow,
  ) {}

  @Get()
  @Html()
  async show(
    @Query() query: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const form = readSearchForm(query);
    const chosen = await this.chosen.find(form, acting, classKeepers);
    const said = { typed: { class: '', reason: '' }, errors: {}, error: null };
    return this.page(form, chosen, said, asker, acting);
  }

  @Post()
  async classify(
    @Body() typed: BulkClassFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const form = readSearchForm({ ...typed });
    const chosen = await this.chosen.find(form, acting, classKeepers);
    const { schemes } = await this.rules.getInForce();
    const errors = classErrors(typed, listCommonClasses(schemes, creatorsOf(chosen)));
    const ids = idsAsShown(chosen, typed.antal);
    if (ids === null || Object.keys(errors).length > 0) {
      const page = await this.page(form, chosen, { typed, errors, error: refusalOf(chosen, ids) }, asker, acting);
      return void response.status(422).type('html').send(page);
    }
    const byHand = { recordIds: ids, recordClass: typed.class, reason: typed.reason };
    await this.classes.classifyByHand(byHand, schemes, decidingAs(acting, classKeepers));
    const isBeingAssessed = (await this.assessNow.begin()) === 'under-way';
    const done = { deed: 'class', records: ids.length, isBeingAssessed } as const;
    response.redirect(HttpStatus.SEE_OTHER, doneBulkPath(form, done));
  }

  private async page(form: SearchForm, chosen: Chosen, said: Said, asker: Asker, acting: Acting): Promise<string> {
    const [channels, { schemes }] = await Promise.all([this.channels.list(acting), this.rules.getInForce()]);
    const classes = listCommonClasses(schemes, creatorsOf(chosen));
    const content = bulkClassView({ form, chosen, channels, classes, ...said, formToken: asker.formToken });
    return this.pages.render(deedTexts.class.title, content, asker);
  }
}

function creatorsOf({ creators }: Chosen): string[] {
  return creators.map(({ recordsCreator }) => recordsCreator);
}
