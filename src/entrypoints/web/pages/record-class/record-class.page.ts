import { Body, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ClassesService, ClassHistoryService, classKeepers, listClasses } from '../../../../classification/index.js';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import type { RecordView } from '../../../../records/index.js';
import { RulesInForceService } from '../../../../retention/index.js';
import { AssessNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { donePath } from '../record/done.dto.js';
import { SeenRecords } from '../record/seen-records.service.js';
import { classErrors } from './class-fields.view.js';
import { ClassFormDto, type ClassErrors } from './class-form.dto.js';
import { recordClassView } from './record-class.view.js';
import { texts } from './texts.sv.js';

@Page({ path: '/handlingar/:id/handlingstyp', may: classKeepers, menu: null })
export class RecordClassPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly seen: SeenRecords,
    private readonly classes: ClassesService,
    private readonly history: ClassHistoryService,
    private readonly rules: RulesInForceService,
    private readonly assessNow: AssessNow,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const record = await this.seen.getFor(id, acting, classKeepers);
    return this.page(record, { class: record.class ?? '', reason: '' }, {}, asker);
  }

  @Post()
  async classify(
    @Param('id') id: string,
    @Body() form: ClassFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.seen.getFor(id, acting, classKeepers);
    const { schemes } = await this.rules.getInForce();
    const errors = classErrors(form, listClasses(schemes, record.recordsCreator));
    if (Object.keys(errors).length > 0) {
      const page = await this.page(record, form, errors, asker);
      return void response.status(422).type('html').send(page);
    }
    const byHand = { recordIds: [record.id], recordClass: form.class, reason: form.reason };
    await this.classes.classifyByHand(byHand, schemes, decidingAs(acting, classKeepers));
    response.redirect(HttpStatus.SEE_OTHER, donePath(record.id, 'handlingstyp', await this.assessNow.begin()));
  }

  @Post('enligt-reglerna')
  async leaveToRules(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const record = await this.seen.getFor(id, acting, classKeepers);
    await this.classes.leaveToRules([record.id], decidingAs(acting, classKeepers));
    response.redirect(HttpStatus.SEE_OTHER, donePath(record.id, 'regler', await this.assessNow.begin()));
  }

  private async page(record: RecordView, typed: ClassFormDto, errors: ClassErrors, asker: Asker): Promise<string> {
    const [{ schemes }, [current]] = await Promise.all([this.rules.getInForce(), this.history.listClasses(record.id)]);
    const classes = listClasses(schemes, record.recordsCreator);
    const isByHand = current?.basis === 'person';
    const content = recordClassView({ record, classes, typed, errors, isByHand, formToken: asker.formToken });
    return this.pages.render(texts.title(record.id), content, asker);
  }
}
