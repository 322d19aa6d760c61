import { Body, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { classKeepers } from '../../../classification/index.js';
import { May, roles, WhoActs, type Acting } from '../../../foundation/access/index.js';
import type { RecordView } from '../../../records/index.js';
import { triggerDeclarers, TriggersService } from '../../../retention/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { listOf, object, schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { declarationAnswer, type DeclarationAnswer } from './declaration.js';
import { deedTexts } from './deed-texts.sv.js';
import { ClassBody, TriggerBody } from './record-deed.dto.js';
import { RecordDeeds } from './record-deeds.service.js';
import { SeenRecords } from './seen-records.service.js';
import { texts } from './texts.sv.js';

const declarers = [...new Set(Object.values(triggerDeclarers).flat())];
const listed = object<{ items: unknown }>({ items: listOf(schemaRef('Declaration')) });

/** What people decide of records. */
@Rest('records', texts.tag)
export class RecordDeedsController {
  constructor(
    private readonly seen: SeenRecords,
    private readonly deeds: RecordDeeds,
    private readonly triggers: TriggersService,
  ) {}

  @Post(':id/class')
  @HttpCode(200)
  @May(...classKeepers)
  @Answers({
    summary: deedTexts.classify,
    description: deedTexts.classifyMore,
    answer: deedTexts.classified,
    schema: schemaRef('Record'),
    problems: ['destroyed', 'wrong-facts'],
  })
  async classify(@Param('id') id: string, @Body() body: ClassBody, @WhoActs() acting: Acting): Promise<RecordView> {
    await this.deeds.classify(await this.seen.getFor(id, acting, classKeepers), body, acting);
    return this.seen.get(id, acting);
  }

  @Delete(':id/class')
  @May(...classKeepers)
  @Answers({
    summary: deedTexts.leave,
    answer: deedTexts.left,
    schema: schemaRef('Record'),
    problems: ['destroyed', 'class-not-set-by-hand'],
  })
  async leaveToRules(@Param('id') id: string, @WhoActs() acting: Acting): Promise<RecordView> {
    await this.deeds.leaveToRules(await this.seen.getFor(id, acting, classKeepers), acting);
    return this.seen.get(id, acting);
  }

  @Get(':id/triggers')
  @May(...roles)
  @Answers({ summary: deedTexts.triggers, answer: deedTexts.triggersShown, schema: listed, problems: ['destroyed'] })
  async listTriggers(
    @Param('id') id: string,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly DeclarationAnswer[] }> {
    const record = await this.seen.find(id, acting);
    return { items: (await this.triggers.listOf(record.id)).map(declarationAnswer) };
  }

  @Post(':id/triggers')
  @May(...declarers)
  @Answers({
    summary: deedTexts.declare,
    description: deedTexts.declareMore,
    status: 201,
    answer: deedTexts.declared,
    schema: schemaRef('Declaration'),
    problems: ['destroyed', 'wrong-facts'],
  })
  async declare(
    @Param('id') id: string,
    @Body() body: TriggerBody,
    @WhoActs() acting: Acting,
  ): Promise<DeclarationAnswer> {
    return declarationAnswer(await this.deeds.declare(await this.seen.getFor(id, acting, declarers), body, acting));
  }

  @Delete(':id/triggers/:declarationId')
  @May(...declarers)
  @Answers({
    summary: deedTexts.withdraw,
    description: deedTexts.withdrawMore,
    answer: deedTexts.withdrawn,
    schema: schemaRef('Record'),
    problems: ['destroyed'],
  })
  async withdraw(
    @Param('id') id: string,
    @Param('declarationId') declarationId: string,
    @WhoActs() acting: Acting,
  ): Promise<RecordView> {
    await this.deeds.withdraw(await this.seen.getFor(id, acting, declarers), declarationId, acting);
    return this.seen.get(id, acting);
  }
}
