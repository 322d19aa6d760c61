import { Body, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { RunViewsService } from '../../../capture/index.js';
import { ChannelRefused, ReachableChannels, registerKeepers } from '../../../channels/index.js';
import { May, WhoActs, workingRoles, type Acting } from '../../../foundation/access/index.js';
import { CaptureNow } from '../../nightly/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { pageOf, schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { RestRefused } from '../problems/rest-refused.js';
import { NewRunBody, RunsQuery } from './run.dto.js';
import { runAnswer, type RunAnswer } from './run.js';
import { texts } from './texts.sv.js';

/** Captures: those that were, the one that goes on, and one that is asked for now. */
@Rest('runs', texts.tag)
export class RunsController {
  constructor(
    private readonly reachable: ReachableChannels,
    private readonly runs: RunViewsService,
    private readonly captureNow: CaptureNow,
  ) {}

  @Get()
  @May(...workingRoles)
  @Answers({ summary: texts.list, answer: texts.listed, schema: pageOf(schemaRef('Run'), texts.next) })
  async list(
    @Query() { channel, status, after, limit = 50 }: RunsQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly RunAnswer[]; readonly next: string | null }> {
    const within = (await this.reachable.list(acting, workingRoles)).map(({ id }) => id);
    if (channel !== undefined && !within.includes(channel)) throw new RestRefused('not-found');
    const filter = { channelIds: channel === undefined ? within : [channel], outcome: status ?? null };
    const { runs, next } = await this.runs.listRuns(filter, after ?? null, limit);
    return { items: runs.map(runAnswer), next };
  }

  @Get(':id')
  @May(...workingRoles)
  @Answers({ summary: texts.show, answer: texts.shown, schema: schemaRef('Run') })
  async show(@Param('id') id: string, @WhoActs() acting: Acting): Promise<RunAnswer> {
    return runAnswer(await this.getWithin(id, acting));
  }

  @Post()
  @HttpCode(202)
  @May(...registerKeepers)
  @Answers({
    summary: texts.begin,
    description: texts.beginMore,
    status: 202,
    answer: texts.begun,
    schema: schemaRef('Run'),
    headers: { Location: texts.location },
    problems: ['not-found', 'closed-already'],
  })
  async begin(
    @Body() { channelId }: NewRunBody,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RunAnswer> {
    const channel = await this.reachable.getFor(String(channelId), acting, registerKeepers);
    if (channel.closedOn !== null) throw new ChannelRefused('closed-already', String(channel.id));
    const runId = await this.captureNow.begin(channel.id);
    response.location(`/api/v1/runs/${runId}`);
    const run = await this.runs.findRun(runId);
    if (!run) throw new Error(`run ${runId} was asked for and is not there`);
    return runAnswer(run);
  }

  private async getWithin(id: string, acting: Acting) {
    const run = /^\d{1,18}$/.test(id) ? await this.runs.findRun(id) : null;
    const within = await this.reachable.list(acting, workingRoles);
    if (!run || !within.some((channel) => channel.id === run.channelId)) throw new RestRefused('not-found');
    return run;
  }
}
