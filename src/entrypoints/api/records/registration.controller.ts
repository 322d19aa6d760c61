import { Body, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { May, roles, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { Registerings, registrationDeciders } from '../../../registration/index.js';
import { NamedDecisions } from '../../../triage/index.js';
import { AssessNow } from '../../nightly/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { DecisionBody } from './registration.dto.js';
import type { RegistrationAnswer } from './registration.schema.js';
import { registrationTexts } from './registration-texts.sv.js';
import { SeenRecords } from './seen-records.service.js';
import { texts } from './texts.sv.js';
import { toDecision } from './to-decision.js';

/** How a record is taken care of by OSL 5:1. */
@Rest('records', texts.tag)
export class RegistrationController {
  constructor(
    private readonly seen: SeenRecords,
    private readonly registerings: Registerings,
    private readonly decisions: NamedDecisions,
    private readonly assessNow: AssessNow,
  ) {}

  @Get(':id/registration')
  @May(...roles)
  @Answers({
    summary: registrationTexts.show,
    answer: registrationTexts.shown,
    schema: schemaRef('Registration'),
    problems: ['destroyed'],
  })
  async show(@Param('id') id: string, @WhoActs() acting: Acting): Promise<RegistrationAnswer> {
    const record = await this.seen.find(id, acting);
    const { registration, awaitsDiary, access } = record;
    const { standing, history: decisions, entry } = await this.registerings.read(record, acting);
    return { recordId: record.id, registration, awaitsDiary, access, standing, decisions, entry };
  }

  @Post(':id/registration')
  @HttpCode(200)
  @May(...registrationDeciders)
  @Answers({
    summary: registrationTexts.decide,
    description: registrationTexts.decideMore,
    answer: registrationTexts.decided,
    schema: schemaRef('Registration'),
    problems: ['destroyed', 'registration-not-now', 'triage-not-now', 'wrong-facts'],
  })
  async decide(
    @Param('id') id: string,
    @Body() body: DecisionBody,
    @WhoActs() acting: Acting,
  ): Promise<RegistrationAnswer> {
    const record = await this.seen.getFor(id, acting, registrationDeciders);
    await this.decisions.decide(toDecision([record.id], body), acting);
    await this.assessNow.begin();
    return this.show(id, acting);
  }

  @Delete(':id/registration')
  @May(...registrationDeciders)
  @Answers({
    summary: registrationTexts.undo,
    description: registrationTexts.undoMore,
    answer: registrationTexts.undone,
    schema: schemaRef('Registration'),
    problems: ['destroyed', 'registration-not-now'],
  })
  async undo(@Param('id') id: string, @WhoActs() acting: Acting): Promise<RegistrationAnswer> {
    const record = await this.seen.getFor(id, acting, registrationDeciders);
    await this.decisions.undoLast(record.id, null, acting);
    await this.assessNow.begin();
    return this.show(id, acting);
  }
}
