import { Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { MeasurementSeriesService, type MeasuringPeriod } from '../../../../capture/index.js';
import { ChannelsService, type Channel } from '../../../../channels/index.js';
import { isWithin, reachOf, roles, type Acting } from '../../../../foundation/access/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { measuresCsv } from './measures-csv.js';
import { MeasurementDto } from './measurement.dto.js';
import { measurementView } from './measurement.view.js';
import { texts } from './texts.sv.js';

const usualPeriod: MeasuringPeriod = 'year';

@Page({ path: '/matning/:channelId', may: roles, menu: null })
export class MeasurementPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly channels: ChannelsService,
    private readonly series: MeasurementSeriesService,
  ) {}

  @Get()
  @Html()
  async show(
    @Param('channelId') id: string,
    @Query() { period = usualPeriod }: MeasurementDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const channel = await this.getWithin(id, acting);
    const measures = await this.series.listMeasures(channel.id, period);
    return this.pages.render(texts.title(channel.displayName), measurementView({ channel, period, measures }), asker);
  }

  @Get('siffror.csv')
  async download(
    @Param('channelId') id: string,
    @Query() { period = usualPeriod }: MeasurementDto,
    @WhoActs() acting: Acting,
    @Res() response: Response,
  ): Promise<void> {
    const channel = await this.getWithin(id, acting);
    const measures = await this.series.listMeasures(channel.id, period);
    response.attachment(`matning-kanal-${channel.id}-${period}.csv`).type('text/csv; charset=utf-8');
    response.send(measuresCsv(measures));
  }

  private async getWithin(id: string, acting: Acting): Promise<Channel> {
    const channel = /^\d{1,9}$/.test(id) ? await this.channels.findChannel(Number(id)) : null;
    if (!channel || !isWithin(reachOf(acting, roles), channel.recordsCreatorId)) throw new NotFoundException();
    return channel;
  }
}
