import { Get, Query } from '@nestjs/common';
import { RunViewsService } from '../../../../capture/index.js';
import { ReachableChannels } from '../../../../channels/index.js';
import { workingRoles, type Acting } from '../../../../foundation/access/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { NightsDto } from './nights.dto.js';
import { nightsView } from './nights.view.js';
import { texts } from './texts.sv.js';

const runsPerPage = 50;

@Page({ path: '/natter', may: workingRoles, menu: texts.menu })
export class NightsPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly reachable: ReachableChannels,
    private readonly runs: RunViewsService,
  ) {}

  @Get()
  @Html()
  async show(@Query() wanted: NightsDto, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const channels = await this.reachable.list(acting, workingRoles);
    const chosen = wanted.kanal ? Number(wanted.kanal) : null;
    const outcome = wanted.utfall || null;
    const channelIds = channels.map(({ id }) => id).filter((id) => chosen === null || id === chosen);
    const { runs, next } = await this.runs.listRuns({ channelIds, outcome }, wanted.efter ?? null, runsPerPage);
    const isFirst = wanted.efter === undefined;
    return this.pages.render(texts.title, nightsView({ channels, runs, next, isFirst, chosen, outcome }), asker);
  }
}
