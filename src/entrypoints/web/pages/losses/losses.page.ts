import { BadRequestException, Get, Query } from '@nestjs/common';
import { LossesService, lossWatchers, readLossPlace } from '../../../../capture/index.js';
import { ReachableChannels } from '../../../../channels/index.js';
import type { Acting } from '../../../../foundation/access/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { LossesDto } from './losses.dto.js';
import { lossesView } from './losses.view.js';
import { texts } from './texts.sv.js';

const lossesPerPage = 50;

/** What may have been lost uncaptured, and what to do about it; the start page leads here where there is any. */
@Page({ path: '/mojlig-forlust', may: lossWatchers, menu: null })
export class LossesPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly reachable: ReachableChannels,
    private readonly losses: LossesService,
  ) {}

  @Get()
  @Html()
  async show(
    @Query() { kanal = '', efter = '' }: LossesDto,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const after = efter === '' ? null : readLossPlace(efter);
    if (efter !== '' && after === null) throw new BadRequestException();
    const question = this.losses.questionFor(acting, kanal === '' ? null : Number(kanal));
    const [channels, page] = await Promise.all([
      this.reachable.list(acting, lossWatchers),
      this.losses.listLosses(question, after, lossesPerPage),
    ]);
    const content = lossesView({ channels, channelId: kanal, isFirst: after === null, ...page });
    return this.pages.render(texts.title, content, asker);
  }
}
