import { Body, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { decidingAs, type Acting } from '../../../../foundation/access/index.js';
import {
  EntryReading,
  RegisterEntries,
  registrationDeciders,
  type RegisterEntry,
} from '../../../../registration/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { registrationErrors, type FieldsOfRefusals } from '../../registration-errors.js';
import { RenderPage } from '../../render-page.service.js';
import { correctEntryView } from './correct-entry.view.js';
import { CorrectionFormDto, type CorrectionErrors } from './entry-form.dto.js';
import { correctTexts as texts } from './texts.sv.js';

const fields: FieldsOfRefusals<keyof CorrectionFormDto> = {
  'no-title': 'publicTitle',
  'no-reason': 'reason',
  'no-day': 'datedOn',
  'day-ahead': 'datedOn',
  'changed-meanwhile': 'read',
};

/** A new wording of an entry; the old one stays readable. */
@Page({ path: '/register/:id/ratta', may: registrationDeciders, menu: null })
export class CorrectEntryPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly reading: EntryReading,
    private readonly entries: RegisterEntries,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const entry = await this.reading.getFor(id, acting);
    return this.page(entry, typedOf(entry), {}, asker);
  }

  @Post()
  async correct(
    @Param('id') id: string,
    @Body() form: CorrectionFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const entry = await this.reading.getFor(id, acting);
    try {
      await this.entries.correct(
        entry.id,
        Number(form.read),
        toCorrection(form),
        decidingAs(acting, registrationDeciders),
      );
    } catch (error) {
      const page = this.page(entry, form, registrationErrors(error, fields), asker);
      return void response.status(422).type('html').send(page);
    }
    response.redirect(HttpStatus.SEE_OTHER, `/register/${entry.id}?klart=rattad`);
  }

  private page(entry: RegisterEntry, typed: CorrectionFormDto, errors: CorrectionErrors, asker: Asker): string {
    const content = correctEntryView({ entry, typed, errors, formToken: asker.formToken });
    return this.pages.render(texts.title(entry.designation), content, asker);
  }
}

function typedOf(entry: RegisterEntry): CorrectionFormDto {
  return {
    datedOn: entry.datedOn ?? '',
    publicTitle: entry.publicTitle,
    protectedTitle: entry.protectedTitle ?? '',
    publicParty: entry.parties.public ?? '',
    protectedParty: entry.parties.protected ?? '',
    caseTitle: entry.caseTitle ?? '',
    reason: '',
    read: String(entry.n),
  };
}

function toCorrection(form: CorrectionFormDto) {
  const said = (text: string | undefined) => text?.trim() || null;
  return {
    datedOn: said(form.datedOn),
    publicTitle: form.publicTitle.trim(),
    protectedTitle: said(form.protectedTitle),
    parties: { public: said(form.publicParty), protected: said(form.protectedParty) },
    caseTitle: said(form.caseTitle),
    reason: form.reason,
  };
}
