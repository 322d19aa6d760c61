import { Get } from '@nestjs/common';
import { CaptureRunsService } from '../../../../capture/index.js';
import { ChannelsService } from '../../../../channels/index.js';
import { isWithin, reachOf, roles, type Acting } from '../../../../foundation/access/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { registerKeepers } from '../../reachable-channels.service.js';
import { RenderPage } from '../../render-page.service.js';
import { startView } from './start.view.js';
import { texts } from './texts.sv.js';

@Page({ path: '/', may: roles, menu: texts.menu })
export class StartPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly channels: ChannelsService,
    private readonly runs: CaptureRunsService,
  ) {}

  @Get()
  @Html()
  async show(@WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const reach = reachOf(acting, roles);
    const open = (await this.channels.listOpen()).filter((c) => isWithin(reach, c.recordsCreatorId));
    const latest = await this.runs.listLatestReceipts(open.map((channel) => channel.id));
    return this.pages.render(
      texts.title,
      startView({ channels: open, latest, mayRegister: reachOf(acting, registerKeepers) !== null }),
      asker,
    );
  }
}
