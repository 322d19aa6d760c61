import { Body, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { May, reachOf, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { registrationDeciders } from '../../../registration/index.js';
import { HandOversService, HandOverVolumes, type Basket, type HandOver } from '../../../service-notes/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { listOf, object, pageOf, schemaRef } from '../answers/schema.js';
import { readNumber } from '../asking/read-number.js';
import { Rest } from '../asking/rest.decorator.js';
import { HandOverBody, HandOversQuery } from './hand-over.dto.js';
import { texts } from './texts.sv.js';

interface Baskets {
  readonly items: readonly Basket[];
}

/** Signed notes on their way to the diary. */
@Rest('hand-overs', texts.tag)
@May(...registrationDeciders)
export class HandOversController {
  constructor(
    private readonly handOvers: HandOversService,
    private readonly volumes: HandOverVolumes,
  ) {}

  @Get()
  @Answers({ summary: texts.list, answer: texts.listed, schema: pageOf(schemaRef('HandOver'), texts.next) })
  async list(
    @Query() { after, limit = 50 }: HandOversQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly HandOver[]; readonly next: string | null }> {
    const found = await this.handOvers.list(reachOf(acting, registrationDeciders), after ?? null, limit + 1);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? String(items.at(-1)!.id) : null };
  }

  @Get('baskets')
  @Answers({
    summary: texts.baskets,
    answer: texts.basketsShown,
    schema: object<Baskets>({ items: listOf(schemaRef('Basket')) }),
  })
  async listBaskets(@WhoActs() acting: Acting): Promise<Baskets> {
    return { items: await this.handOvers.listBaskets(reachOf(acting, registrationDeciders)) };
  }

  @Post()
  @Answers({
    summary: texts.take,
    description: texts.takeMore,
    status: 201,
    answer: texts.taken,
    schema: schemaRef('HandOver'),
    headers: { Location: texts.location },
    problems: ['hand-over-not-now'],
  })
  async take(
    @Body() { recordsCreatorId, noteIds }: HandOverBody,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<HandOver> {
    const id = await this.handOvers.take(recordsCreatorId, noteIds ?? null, acting);
    response.location(`/api/v1/hand-overs/${id}`);
    return this.get(String(id), acting);
  }

  @Get(':id')
  @Answers({ summary: texts.show, answer: texts.shown, schema: schemaRef('HandOver') })
  get(@Param('id') id: string, @WhoActs() acting: Acting): Promise<HandOver> {
    return this.handOvers.getHandOver(readNumber(id), reachOf(acting, registrationDeciders));
  }

  /** Made as it is sent: nothing of it is kept, and it may be fetched again. */
  @Get(':id/file')
  @Answers({
    summary: texts.file,
    description: texts.fileMore,
    answer: texts.fileSent,
    mediaTypes: ['application/zip'],
  })
  async sendFile(@Param('id') id: string, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const handOver = await this.get(id, acting);
    await this.handOvers.noteFetch(handOver.id, acting.actor);
    response.attachment(handOver.file).type('application/zip');
    await this.volumes.send(handOver, response);
  }
}
