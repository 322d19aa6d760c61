import { Body, Get, HttpStatus, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import { actorName } from '../../../../foundation/audit/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { isRemovalGround, removalNoters, RemovalsService, type RecordView } from '../../../../records/index.js';
import { AssessNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { donePath } from '../record/done.dto.js';
import { SeenRecords } from '../record/seen-records.service.js';
import { noteRemovalView } from './note-removal.view.js';
import { removalErrors } from './removal-fields.view.js';
import { FromTriageQuery, RemovalFormDto, type FromTriage, type RemovalErrors } from './removal-form.dto.js';
import { texts } from './texts.sv.js';

/** That we have removed a record's item from its channel; a later note corrects an earlier. */
@Page({ path: '/handlingar/:id/borttagen-av-oss', may: removalNoters, menu: null })
export class NoteRemovalPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly seen: SeenRecords,
    private readonly removals: RemovalsService,
    private readonly assessNow: AssessNow,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(
    @Param('id') id: string,
    @Query() { fran }: FromTriageQuery,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const record = await this.seen.getFor(id, acting, removalNoters);
    const fresh = {
      ground: '',
      reason: '',
      removedOn: this.clock.today().toString(),
      removedBy: actorName(acting.actor),
    };
    return this.page(record, record.removedByUs ?? fresh, {}, asker, fran ?? null);
  }

  @Post()
  async note(
    @Param('id') id: string,
    @Body() form: RemovalFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.seen.getFor(id, acting, removalNoters);
    const errors = removalErrors(record.id, form, this.clock.today().toString());
    const { ground, reason, removedOn, removedBy } = form;
    if (Object.keys(errors).length > 0 || !isRemovalGround(ground)) {
      return void response
        .status(422)
        .type('html')
        .send(this.page(record, form, errors, asker));
    }
    const removal = { recordId: record.id, ground, reason, removedOn: removedOn.trim(), removedBy };
    await this.removals.note(removal, decidingAs(acting, removalNoters));
    response.redirect(HttpStatus.SEE_OTHER, donePath(record.id, 'borttagen', await this.assessNow.begin()));
  }

  @Post('aterta')
  async withdraw(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const record = await this.seen.getFor(id, acting, removalNoters);
    await this.removals.withdraw(record.id, decidingAs(acting, removalNoters));
    response.redirect(HttpStatus.SEE_OTHER, donePath(record.id, 'aterta', await this.assessNow.begin()));
  }

  private page(
    record: RecordView,
    typed: RemovalFormDto,
    errors: RemovalErrors,
    asker: Asker,
    fromTriage: FromTriage | null = null,
  ): string {
    const content = noteRemovalView({ record, typed, errors, fromTriage, formToken: asker.formToken });
    return this.pages.render(texts.title(record.id), content, asker);
  }
}
