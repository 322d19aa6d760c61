import { Body, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { decidingAs, May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import type { RecordView } from '../../../records/index.js';
import { AccessRestrictions, registrationDeciders, SecrecyMarkings } from '../../../registration/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { AccessBody, MarkingBody } from './registration.dto.js';
import { registrationTexts } from './registration-texts.sv.js';
import { SeenRecords } from './seen-records.service.js';
import { texts } from './texts.sv.js';

/** Secrecy markings, which warn, and restrictions, which shut (promise 13). */
@Rest('records', texts.tag)
@May(...registrationDeciders)
export class SecrecyController {
  constructor(
    private readonly seen: SeenRecords,
    private readonly markings: SecrecyMarkings,
    private readonly restrictions: AccessRestrictions,
  ) {}

  @Post(':id/secrecy-marking')
  @HttpCode(200)
  @Answers({
    summary: registrationTexts.mark,
    description: registrationTexts.markMore,
    answer: registrationTexts.marked,
    schema: schemaRef('Record'),
    problems: ['destroyed', 'wrong-facts'],
  })
  async mark(@Param('id') id: string, @Body() body: MarkingBody, @WhoActs() acting: Acting): Promise<RecordView> {
    const record = await this.seen.getFor(id, acting, registrationDeciders);
    const { provision, markedOn, authority } = body;
    await this.markings.mark(record.id, { provision, markedOn, authority }, decidingAs(acting, registrationDeciders));
    return this.seen.get(id, acting);
  }

  @Delete(':id/secrecy-marking')
  @Answers({
    summary: registrationTexts.lift,
    answer: registrationTexts.lifted,
    schema: schemaRef('Record'),
    problems: ['destroyed'],
  })
  async lift(@Param('id') id: string, @WhoActs() acting: Acting): Promise<RecordView> {
    const record = await this.seen.getFor(id, acting, registrationDeciders);
    await this.markings.lift(record.id, decidingAs(acting, registrationDeciders));
    return this.seen.get(id, acting);
  }

  @Post(':id/access')
  @HttpCode(200)
  @Answers({
    summary: registrationTexts.setAccess,
    description: registrationTexts.setAccessMore,
    answer: registrationTexts.accessSet,
    schema: schemaRef('Record'),
    problems: ['destroyed', 'wrong-facts'],
  })
  async setAccess(
    @Param('id') id: string,
    @Body() { access, reason }: AccessBody,
    @WhoActs() acting: Acting,
  ): Promise<RecordView> {
    const record = await this.seen.getFor(id, acting, registrationDeciders);
    await this.restrictions.setAccess(record.id, access, reason, decidingAs(acting, registrationDeciders));
    return this.seen.get(id, acting);
  }
}
