import { Body, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import type { RecordView } from '../../../../records/index.js';
import { registrationDeciders, SecrecyMarkings } from '../../../../registration/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { registrationErrors, type FieldsOfRefusals } from '../../registration-errors.js';
import { RenderPage } from '../../render-page.service.js';
import { donePath } from '../record/done.dto.js';
import { SeenRecords } from '../record/seen-records.service.js';
import { MarkingFormDto, type MarkingErrors } from './marking-form.dto.js';
import { markingFormView } from './marking-form.view.js';
import { markingTexts as texts } from './texts.sv.js';

const fields: FieldsOfRefusals<keyof MarkingFormDto> = {
  'no-provision': 'provision',
  'no-authority': 'authority',
  'no-day': 'markedOn',
  'day-ahead': 'markedOn',
};

/** Sets a record's secrecy marking, or lifts it (OSL 5:5). */
@Page({ path: '/handlingar/:id/sekretessmarkering', may: registrationDeciders, menu: null })
export class MarkingPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly seen: SeenRecords,
    private readonly markings: SecrecyMarkings,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const record = await this.seen.getFor(id, acting, registrationDeciders);
    const fresh = { provision: '', markedOn: this.clock.today().toString(), authority: record.recordsCreator };
    return this.page(record, record.secrecyMarking ?? fresh, {}, asker);
  }

  @Post()
  async mark(
    @Param('id') id: string,
    @Body() form: MarkingFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.seen.getFor(id, acting, registrationDeciders);
    const marking = { ...form, markedOn: form.markedOn.trim() };
    try {
      await this.markings.mark(record.id, marking, decidingAs(acting, registrationDeciders));
    } catch (error) {
      const page = this.page(record, form, registrationErrors(error, fields), asker);
      return void response.status(422).type('html').send(page);
    }
    response.redirect(HttpStatus.SEE_OTHER, donePath(record.id, 'markerad', 'done'));
  }

  @Post('hav')
  async lift(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const record = await this.seen.getFor(id, acting, registrationDeciders);
    await this.markings.lift(record.id, decidingAs(acting, registrationDeciders));
    response.redirect(HttpStatus.SEE_OTHER, donePath(record.id, 'omarkerad', 'done'));
  }

  private page(record: RecordView, typed: MarkingFormDto, errors: MarkingErrors, asker: Asker): string {
    const content = markingFormView({ record, typed, errors, formToken: asker.formToken });
    return this.pages.render(texts.title(record.id), content, asker);
  }
}
