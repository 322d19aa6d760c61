import { Body, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Response } from 'express';
import { MeasurementSeriesService } from '../../../capture/index.js';
import {
  channelChangers,
  ChannelsService,
  ReachableChannels,
  registerKeepers,
  type Channel,
  type ChannelChange,
} from '../../../channels/index.js';
import { May, roles, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { Clock } from '../../../foundation/clock/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { listOf, object, pageOf, schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { ChannelDeeds } from './channel-deeds.service.js';
import {
  ChangeChannelBody,
  ChannelsQuery,
  ClosingBody,
  MeasurementsQuery,
  mostChannels,
  NewChannelBody,
} from './channel.dto.js';
import { measuredSpans } from './measured-span.js';
import { measureAnswer, type MeasureAnswer } from './measure.js';
import { readVersion, versionTag } from './read-version.js';
import { texts } from './texts.sv.js';

const channel = schemaRef('Channel');
const listed = (of: 'ChannelChange' | 'Measure') => object<{ items: unknown }>({ items: listOf(schemaRef(of)) });

/** The register of channels. */
@Rest('channels', texts.tag)
export class ChannelsController {
  constructor(
    private readonly reachable: ReachableChannels,
    private readonly channels: ChannelsService,
    private readonly series: MeasurementSeriesService,
    private readonly deeds: ChannelDeeds,
    private readonly clock: Clock,
  ) {}

  @Get()
  @May(...roles)
  @Answers({ summary: texts.list, answer: texts.listed, schema: pageOf(channel, texts.next) })
  async list(
    @Query() { after = 0, limit = mostChannels }: ChannelsQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly Channel[]; readonly next: string | null }> {
    const later = (await this.reachable.list(acting)).filter(({ id }) => id > after);
    const items = later.slice(0, limit);
    return { items, next: later.length > limit ? String(items.at(-1)!.id) : null };
  }

  @Get(':id')
  @May(...roles)
  @Answers({ summary: texts.show, answer: texts.shown, schema: channel, headers: { ETag: texts.etag } })
  async show(
    @Param('id') id: string,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Channel> {
    return answer(await this.reachable.get(id, acting), response);
  }

  @Get(':id/history')
  @May(...roles)
  @Answers({ summary: texts.history, answer: texts.historied, schema: listed('ChannelChange') })
  async history(
    @Param('id') id: string,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly ChannelChange[] }> {
    return { items: await this.channels.listHistory((await this.reachable.get(id, acting)).id) };
  }

  @Get(':id/measurements')
  @May(...roles)
  @Answers({ summary: texts.measurements, answer: texts.measured, schema: listed('Measure') })
  async measurements(
    @Param('id') id: string,
    @Query() query: MeasurementsQuery,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly MeasureAnswer[] }> {
    const { id: channelId } = await this.reachable.get(id, acting);
    const measures = await this.series.listMeasuresOf(channelId, measuredSpans(query, this.clock.today()));
    return { items: measures.map(measureAnswer) };
  }

  @Post()
  @May(...registerKeepers)
  @Answers({
    summary: texts.register,
    description: texts.registerMore,
    status: 201,
    answer: texts.registered,
    schema: channel,
    headers: { Location: texts.location, ETag: texts.etag },
    problems: ['account-registered-already', 'wrong-facts', 'account-not-found'],
  })
  async register(
    @Body() body: NewChannelBody,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Channel> {
    const registered = await this.deeds.register(body, acting);
    response.location(`/api/v1/channels/${registered.id}`);
    return answer(registered, response);
  }

  @Patch(':id')
  @May(...channelChangers)
  @ApiHeader({ name: 'If-Match', description: texts.ifMatch, required: true, schema: { type: 'string' } })
  @Answers({
    summary: texts.change,
    description: texts.changeMore,
    answer: texts.changed,
    schema: channel,
    headers: { ETag: texts.etag },
    problems: ['closed-already', 'changed-meanwhile', 'wrong-facts', 'version-missing'],
  })
  async change(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: ChangeChannelBody,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Channel> {
    const read = await this.reachable.getFor(id, acting, channelChangers);
    return answer(await this.deeds.change(read, readVersion(ifMatch), body, acting), response);
  }

  @Post(':id/closing')
  @HttpCode(200)
  @May(...registerKeepers)
  @Answers({
    summary: texts.close,
    description: texts.closeMore,
    answer: texts.closed,
    schema: channel,
    problems: ['closed-already', 'last-capture-missing', 'wrong-facts'],
  })
  async close(@Param('id') id: string, @Body() body: ClosingBody, @WhoActs() acting: Acting): Promise<Channel> {
    return this.deeds.close(await this.reachable.getFor(id, acting, registerKeepers), body, acting);
  }

  @Post(':id/review')
  @HttpCode(200)
  @May(...registerKeepers)
  @Answers({ summary: texts.review, answer: texts.reviewed, schema: channel, problems: ['closed-already'] })
  async review(@Param('id') id: string, @WhoActs() acting: Acting): Promise<Channel> {
    const read = await this.reachable.getFor(id, acting, registerKeepers);
    await this.channels.noteReview(read, acting.actor);
    return this.channels.getChannel(read.id);
  }
}

function answer(read: Channel, response: Response): Channel {
  response.setHeader('ETag', versionTag(read));
  return read;
}
