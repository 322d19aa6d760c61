import { Get, Query } from '@nestjs/common';
import { DisclosureRequestsService, requestKeepers } from '../../../../disclosure/index.js';
import { reachOf, type Acting } from '../../../../foundation/access/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { findNumber } from '../../get-number.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { requestsView } from './requests.view.js';
import { texts } from './texts.sv.js';

const requestsPerPage = 50;

/** Requests for disclosure: those that go on, and those that have ended. */
@Page({ path: '/utlamnanden', may: requestKeepers, menu: texts.menu })
export class RequestsPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly requests: DisclosureRequestsService,
  ) {}

  @Get()
  @Html()
  async show(
    @Query() { visa, efter }: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const standing = visa === 'avslutade' ? 'ended' : 'holding';
    const question = { standing, reach: reachOf(acting, requestKeepers) } as const;
    const found = await this.requests.list(question, findNumber(efter), requestsPerPage + 1);
    const requests = found.slice(0, requestsPerPage);
    const next = found.length > requestsPerPage ? requests.at(-1)!.id : null;
    return this.pages.render(texts.title[standing], requestsView({ standing, requests, next }), asker);
  }
}
