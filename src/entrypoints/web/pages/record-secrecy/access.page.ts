import { Body, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import type { RecordView } from '../../../../records/index.js';
import { AccessRestrictions, registrationDeciders } from '../../../../registration/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { registrationErrors } from '../../registration-errors.js';
import { RenderPage } from '../../render-page.service.js';
import { donePath } from '../record/done.dto.js';
import { SeenRecords } from '../record/seen-records.service.js';
import { AccessFormDto } from './access-form.dto.js';
import { accessView } from './access.view.js';
import { accessTexts as texts } from './texts.sv.js';

/** Shuts a record to all but those whose work it is, and opens it again (promise 13). */
@Page({ path: '/handlingar/:id/atkomst', may: registrationDeciders, menu: null })
export class AccessPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly seen: SeenRecords,
    private readonly restrictions: AccessRestrictions,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    return this.page(await this.seen.getFor(id, acting, registrationDeciders), '', null, asker);
  }

  @Post()
  async set(
    @Param('id') id: string,
    @Body() { access, reason }: AccessFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.seen.getFor(id, acting, registrationDeciders);
    try {
      await this.restrictions.setAccess(record.id, access, reason, decidingAs(acting, registrationDeciders));
    } catch (error) {
      const { reason: refused } = registrationErrors(error, { 'no-reason': 'reason' });
      return void response
        .status(422)
        .type('html')
        .send(this.page(record, reason, refused ?? null, asker));
    }
    const done = access === 'restricted' ? 'begransad' : 'oppnad';
    response.redirect(HttpStatus.SEE_OTHER, donePath(record.id, done, 'done'));
  }

  private page(record: RecordView, reason: string, error: string | null, asker: Asker): string {
    const content = accessView({ record, reason, error, formToken: asker.formToken });
    return this.pages.render(texts.title(record.id), content, asker);
  }
}
