import { Body, Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DisposalRefused, disposers, ExceptionalDisposalService, refusalTexts } from '../../../../disposal/index.js';
import type { Acting } from '../../../../foundation/access/index.js';
import { RecordOutOfReach } from '../../../../records/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { ExceptionFormDto, type ExceptionErrors } from './exception-form.dto.js';
import { exceptionalDisposalView } from './exceptional-disposal.view.js';
import { fieldOfRefusal, texts } from './texts.sv.js';
import { toException } from './to-exception.js';

/** Emergency removal and withdrawal of a mis-capture: proposed here, approved and executed on the list's page. */
@Page({ path: '/gallring/undantag', may: disposers, menu: null })
export class ExceptionalDisposalPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly exceptional: ExceptionalDisposalService,
  ) {}

  @Get()
  @Html()
  show(@Query() { handling }: Record<string, unknown>, @WhoAsks() asker: Asker): string {
    const records = typeof handling === 'string' && /^\d{1,18}$/.test(handling) ? handling : '';
    return this.page({ kind: '', records, reason: '', policeReference: '' }, {}, asker);
  }

  @Post()
  async propose(
    @Body() form: ExceptionFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const proposed = await this.proposeWith(form, acting);
    if (typeof proposed === 'number')
      return response.redirect(HttpStatus.SEE_OTHER, `/gallring/${proposed}?klart=foreslagen`);
    response
      .status(422)
      .type('html')
      .send(this.page(form, proposed, asker));
  }

  /** The list, or what is wrong with the fields. */
  private async proposeWith(form: ExceptionFormDto, acting: Acting): Promise<number | ExceptionErrors> {
    const read = toException(form);
    if ('errors' in read) return read.errors;
    try {
      return await this.exceptional.propose(read.exception, acting);
    } catch (error) {
      if (error instanceof RecordOutOfReach) return { records: texts.outOfReach(error.recordId) };
      if (!(error instanceof DisposalRefused)) throw error;
      return { [fieldOfRefusal[error.reason] ?? 'records']: refusalTexts[error.reason](error.subject) };
    }
  }

  private page(typed: ExceptionFormDto, errors: ExceptionErrors, asker: Asker): string {
    return this.pages.render(
      texts.title,
      exceptionalDisposalView({ typed, errors, formToken: asker.formToken }),
      asker,
    );
  }
}
