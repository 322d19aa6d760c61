import { Get } from '@nestjs/common';
import { MeasurementSeriesService } from '../../../../capture/index.js';
import { ChannelsService } from '../../../../channels/index.js';
import { isWithin, reachOf, roles, type Acting } from '../../../../foundation/access/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { measurementsView } from './measurements.view.js';
import { texts } from './texts.sv.js';

@Page({ path: '/matning', may: roles, menu: texts.menu })
export class MeasurementsPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly channels: ChannelsService,
    private readonly series: MeasurementSeriesService,
  ) {}

  @Get()
  @Html()
  async show(@WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const reach = reachOf(acting, roles);
    const channels = (await this.channels.listAll()).filter((c) => isWithin(reach, c.recordsCreatorId));
    const glances = await this.series.listGlances(channels.map((channel) => channel.id));
    return this.pages.render(texts.title, measurementsView({ channels, glances }), asker);
  }
}
