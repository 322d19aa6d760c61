import { Body, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { idShape } from '../../../foundation/text/index.js';
import { registrationDeciders, RegistrationRefused } from '../../../registration/index.js';
import {
  findQueuePlace,
  NamedDecisions,
  queuePlaceToText,
  TriageQueue,
  TriageSamples,
  type QueueCount,
  type SampledRecord,
  type TriageItem,
} from '../../../triage/index.js';
import { AssessNow } from '../../nightly/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { listOf, object, pageOf, schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { valueTexts } from '../asking/texts.sv.js';
import { RestRefused } from '../problems/rest-refused.js';
import { toDecision } from '../records/to-decision.js';
import { SeenRecords } from '../records/seen-records.service.js';
import { texts } from './texts.sv.js';
import { QueueQuery, SampleBody, SamplesQuery, TriageDecisionBody } from './triage.dto.js';
import {
  judgedSchema,
  triageUndoneSchema,
  type Judged,
  type TriageDecided,
  type TriageUndone,
  type WithRecord,
} from './triage.schema.js';

interface Samples {
  readonly items: readonly WithRecord<SampledRecord>[];
}

/** What waits for a decision by OSL 5:1, and what rules have decided. */
@Rest('triage', texts.tag)
@May(...registrationDeciders)
export class TriageController {
  constructor(
    private readonly queue: TriageQueue,
    private readonly decisions: NamedDecisions,
    private readonly samples: TriageSamples,
    private readonly seen: SeenRecords,
    private readonly assessNow: AssessNow,
  ) {}

  @Get()
  @Answers({
    summary: texts.list,
    description: texts.listMore,
    answer: texts.listed,
    schema: pageOf(schemaRef('TriageItem'), texts.next),
  })
  async list(
    @Query() { after, limit = 50 }: QueueQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly WithRecord<TriageItem>[]; readonly next: string | null }> {
    const place = after === undefined ? null : findQueuePlace(after);
    if (after !== undefined && place === null)
      throw new RestRefused('malformed', null, [{ name: 'after', detail: valueTexts.place }]);
    const { items, next } = await this.queue.listQueue(acting, place, limit);
    return { items: await this.withRecords(items, acting), next: next && queuePlaceToText(next) };
  }

  @Get('count')
  @Answers({ summary: texts.countQueue, answer: texts.counted, schema: schemaRef('QueueCount') })
  count(@WhoActs() acting: Acting): Promise<QueueCount> {
    return this.queue.count(acting);
  }

  @Post('decisions')
  @HttpCode(200)
  @Answers({
    summary: texts.decide,
    description: texts.decideMore,
    answer: texts.decided,
    schema: schemaRef('TriageDecision'),
    problems: ['registration-not-now', 'triage-not-now', 'wrong-facts'],
  })
  async decide(@Body() body: TriageDecisionBody, @WhoActs() acting: Acting): Promise<TriageDecided> {
    const recordIds = [...new Set(body.recordIds)];
    const decision = toDecision(recordIds, body);
    const isNoted = body.note === true;
    if (isNoted && body.decision !== 'registered')
      throw new RestRefused('wrong-facts', null, [{ name: 'note', detail: texts.onlyRegistered }]);
    const made = isNoted
      ? await this.decisions.decideWithNote(decision, acting)
      : { decisionId: await this.decisions.decide(decision, acting), noteId: null };
    await this.assessNow.begin();
    return { ...made, recordIds };
  }

  @Delete('decisions/:decisionId')
  @Answers({
    summary: texts.undo,
    description: texts.undoMore,
    answer: texts.undone,
    schema: triageUndoneSchema,
    problems: ['registration-not-now'],
  })
  async undo(@Param('decisionId') decisionId: string, @WhoActs() acting: Acting): Promise<TriageUndone> {
    if (!idShape.test(decisionId)) throw new RegistrationRefused('no-such-decision', decisionId);
    const recordIds = await this.decisions.undo(decisionId, acting);
    await this.assessNow.begin();
    return { recordIds };
  }

  @Get('samples')
  @Answers({
    summary: texts.draw,
    description: texts.drawMore,
    answer: texts.drawn,
    schema: object<Samples>({ items: listOf(schemaRef('TriageSample')) }),
  })
  async draw(@Query() { count = 10 }: SamplesQuery, @WhoActs() acting: Acting): Promise<Samples> {
    return { items: await this.withRecords(await this.samples.draw(acting, count), acting) };
  }

  @Post('samples/:id')
  @HttpCode(200)
  @Answers({ summary: texts.judge, answer: texts.judged, schema: judgedSchema, problems: ['triage-not-now'] })
  async judge(@Param('id') id: string, @Body() { outcome }: SampleBody, @WhoActs() acting: Acting): Promise<Judged> {
    const { id: recordId } = await this.seen.getFor(id, acting, registrationDeciders);
    if (outcome === 'agreed') await this.samples.agree(recordId, acting);
    else await this.samples.overturn(recordId, acting);
    await this.assessNow.begin();
    return { recordId, isWaiting: outcome === 'overturned' };
  }

  private async withRecords<T extends { readonly recordId: string }>(
    items: readonly T[],
    acting: Acting,
  ): Promise<WithRecord<T>[]> {
    const ids = items.map(({ recordId }) => recordId);
    const records = new Map((await this.seen.list(ids, acting)).map((record) => [record.id, record]));
    return items.flatMap((item) => {
      const record = records.get(item.recordId);
      return record ? [{ ...item, record }] : [];
    });
  }
}
