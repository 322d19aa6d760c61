import { Body, Get, HttpStatus, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, May, roles, type Acting } from '../../../../foundation/access/index.js';
import { DiaryNumbers, EntryReading, registrationDeciders } from '../../../../registration/index.js';
import { AssessNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { registrationErrors } from '../../registration-errors.js';
import { RenderPage } from '../../render-page.service.js';
import { EntryQuery, NumberFormDto, type DoneEntryDeed } from './entry-form.dto.js';
import { registerEntryView } from './register-entry.view.js';
import { ShownEntries } from './shown-entry.service.js';
import { texts } from './texts.sv.js';

/** One entry of the register: every wording that it has had, and the diary's numbers. */
@Page({ path: '/register/:id', may: roles, menu: null })
export class RegisterEntryPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly shown: ShownEntries,
    private readonly reading: EntryReading,
    private readonly numbers: DiaryNumbers,
    private readonly assessNow: AssessNow,
  ) {}

  @Get()
  @Html()
  show(
    @Param('id') id: string,
    @Query() { klart }: EntryQuery,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    return this.page(id, klart ?? null, { registrationNumber: '', error: null }, asker, acting);
  }

  @Post('diarienummer')
  @May(...registrationDeciders)
  async noteNumber(
    @Param('id') id: string,
    @Body() { registrationNumber }: NumberFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const entry = await this.reading.getFor(id, acting);
    try {
      await this.numbers.noteBeside(entry.id, registrationNumber, decidingAs(acting, registrationDeciders));
    } catch (error) {
      const { registrationNumber: refused } = registrationErrors(error, { 'no-number': 'registrationNumber' });
      const page = await this.page(id, null, { registrationNumber, error: refused ?? null }, asker, acting);
      return void response.status(422).type('html').send(page);
    }
    await this.assessNow.begin();
    response.redirect(HttpStatus.SEE_OTHER, `/register/${entry.id}?klart=diarienummer`);
  }

  private async page(
    id: string,
    done: DoneEntryDeed | null,
    number: { readonly registrationNumber: string; readonly error: string | null },
    asker: Asker,
    acting: Acting,
  ): Promise<string> {
    const shown = await this.shown.get(id, acting);
    const content = registerEntryView({ ...shown, done, number, formToken: asker.formToken });
    return this.pages.render(texts.title(shown.entry.designation), content, asker);
  }
}
