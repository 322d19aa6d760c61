import { Get, Query } from '@nestjs/common';
import { ChannelStandingsService } from '../../../../capture/index.js';
import { ReachableChannels, registerKeepers, type Channel } from '../../../../channels/index.js';
import { reachOf, roles, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { toLine } from './channel-line.js';
import { isSelected, readSelection } from './channel-selection.js';
import { channelsView } from './channels.view.js';
import { texts } from './texts.sv.js';

@Page({ path: '/kanaler', may: roles, menu: texts.menu })
export class ChannelsPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly channels: ReachableChannels,
    private readonly standings: ChannelStandingsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(
    @Query() query: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const within = await this.channels.list(acting);
    const selection = readSelection(query);
    const selected = within.filter((channel) => isSelected(channel, selection));
    const content = channelsView({
      lines: await this.readLines(selected),
      selection,
      recordsCreators: new Map(within.map((channel) => [channel.recordsCreatorId, channel.recordsCreator])),
      isRegisterEmpty: within.length === 0,
      mayAdd: reachOf(acting, registerKeepers) !== null,
      today: this.clock.today().toString(),
    });
    return this.pages.render(texts.title, content, asker);
  }

  private async readLines(channels: readonly Channel[]) {
    const [now, today] = [this.clock.now(), this.clock.today().toString()];
    const standings = await this.standings.listStandings(channels.map(({ id }) => id));
    return channels.map((channel) => toLine(channel, standings.get(channel.id)!, now, today));
  }
}
