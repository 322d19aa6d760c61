import { Body, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Acting } from '../../../../foundation/access/index.js';
import type { RecordView } from '../../../../records/index.js';
import { Registerings, registrationDeciders } from '../../../../registration/index.js';
import { AssessNow } from '../../../nightly/index.js';
import { NamedDecisions } from '../../../../triage/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { registrationErrors, type FieldsOfRefusals } from '../../registration-errors.js';
import { RenderPage } from '../../render-page.service.js';
import { donePath } from '../record/done.dto.js';
import { SeenRecords } from '../record/seen-records.service.js';
import { DecisionFormDto, UndoFormDto, type DecisionErrors } from './decision-form.dto.js';
import { registrationView } from './registration.view.js';
import { texts } from './texts.sv.js';
import { doneChoices, findChoice, toDecision } from './to-decision.js';

const fields: FieldsOfRefusals<keyof DecisionFormDto> = {
  'no-title': 'publicTitle',
  'secret-must-be-registered': 'choice',
};

/** Decides how one record is taken care of (OSL 5:1), outside the queue. */
@Page({ path: '/handlingar/:id/registrering', may: registrationDeciders, menu: null })
export class RegistrationPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly seen: SeenRecords,
    private readonly registerings: Registerings,
    private readonly decisions: NamedDecisions,
    private readonly assessNow: AssessNow,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    return this.page(await this.seen.getFor(id, acting, registrationDeciders), null, {}, asker, acting);
  }

  @Post()
  async decide(
    @Param('id') id: string,
    @Body() form: DecisionFormDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.seen.getFor(id, acting, registrationDeciders);
    const choice = findChoice(form.choice);
    let errors: DecisionErrors = choice === null ? { choice: texts.choose } : {};
    if (choice !== null)
      try {
        const decision = toDecision(choice, record.id, form);
        await this.decisions.decide(decision, acting);
        const path = donePath(record.id, doneChoices[choice], await this.assessNow.begin());
        return response.redirect(HttpStatus.SEE_OTHER, path);
      } catch (error) {
        errors = registrationErrors(error, fields);
      }
    response
      .status(422)
      .type('html')
      .send(await this.page(record, form, errors, asker, acting));
  }

  @Post('angra')
  async undo(
    @Param('id') id: string,
    @Body() { decision }: UndoFormDto,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const record = await this.seen.getFor(id, acting, registrationDeciders);
    await this.decisions.undoLast(record.id, decision, acting);
    response.redirect(HttpStatus.SEE_OTHER, donePath(record.id, 'angrat', await this.assessNow.begin()));
  }

  private async page(
    record: RecordView,
    typed: DecisionFormDto | null,
    errors: DecisionErrors,
    asker: Asker,
    acting: Acting,
  ): Promise<string> {
    const registering = await this.registerings.read(record, acting);
    const content = registrationView({ record, registering, typed, errors, formToken: asker.formToken });
    return this.pages.render(texts.title(record.id), content, asker);
  }
}
