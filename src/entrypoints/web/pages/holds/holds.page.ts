import { Get, Query } from '@nestjs/common';
import { reachOf, type Acting } from '../../../../foundation/access/index.js';
import { holdKeepers, HoldsService } from '../../../../holds/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { findNumber } from '../../get-number.js';
import { holdsTitle, holdsView } from './holds.view.js';
import { texts } from './texts.sv.js';

const holdsPerPage = 50;

/** What keeps records from being destroyed, and what no longer does. */
@Page({ path: '/gallringsstopp', may: holdKeepers, menu: texts.menu })
export class HoldsPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly holds: HoldsService,
  ) {}

  @Get()
  @Html()
  async show(
    @Query() { visa, efter }: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const standing = visa === 'havda' ? 'lifted' : 'in-force';
    const question = { standing, reach: reachOf(acting, holdKeepers) } as const;
    const found = await this.holds.list(question, findNumber(efter), holdsPerPage + 1);
    const holds = found.slice(0, holdsPerPage);
    const next = found.length > holdsPerPage ? holds.at(-1)!.id : null;
    return this.pages.render(holdsTitle(standing), holdsView({ standing, holds, next }), asker);
  }
}
