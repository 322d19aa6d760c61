import { Get, NotFoundException, Param } from '@nestjs/common';
import { RunViewsService, type RunView } from '../../../../capture/index.js';
import { ChannelsService, type Channel } from '../../../../channels/index.js';
import { isWithin, reachOf, workingRoles, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { nightView } from './night.view.js';
import { texts } from './texts.sv.js';

const secondsBetweenLooks = 3;

@Page({ path: '/natter', may: workingRoles, menu: null })
export class NightPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly channels: ChannelsService,
    private readonly runs: RunViewsService,
    private readonly clock: Clock,
  ) {}

  @Get(':runId')
  @Html()
  async show(@Param('runId') runId: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const run = /^\d{1,18}$/.test(runId) ? await this.runs.findRun(runId) : null;
    const channel = run && (await this.findWithin(run.channelId, acting));
    if (!run || !channel) throw new NotFoundException();
    const refresh = this.isSoonToMove(run) ? secondsBetweenLooks : null;
    return this.pages.render(texts.title(channel.displayName), nightView({ run, channel }), asker, refresh);
  }

  private async findWithin(channelId: number, acting: Acting): Promise<Channel | null> {
    const channel = await this.channels.findChannel(channelId);
    return channel && isWithin(reachOf(acting, workingRoles), channel.recordsCreatorId) ? channel : null;
  }

  private isSoonToMove({ phase, notBefore }: RunView): boolean {
    return phase === 'running' || (phase === 'waiting' && notBefore <= this.clock.now());
  }
}
