import { Get, HttpStatus, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ChannelsService, type Channel } from '../../../../channels/index.js';
import { isWithin, reachOf, roles, type Acting } from '../../../../foundation/access/index.js';
import { sightOf } from '../../../../records/index.js';
import { findPlace, FoundRecordsService, SearchService, type RecordFilter } from '../../../../search/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { bulkDeclarers, bulkDeeds, readDone } from '../bulk/bulk-deed.js';
import { recordsView, type Hits } from './records.view.js';
import { listSearchErrors, readSearchForm, toFilter } from './search-form.js';
import { texts } from './texts.sv.js';

const hitsPerPage = 25;
const mostCounted = 10_000;

/** Finding records. */
@Page({ path: '/handlingar', may: roles, menu: texts.menu })
export class RecordsPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly channels: ChannelsService,
    private readonly search: SearchService,
    private readonly found: FoundRecordsService,
  ) {}

  @Get()
  @Html()
  async show(
    @Query() query: Record<string, unknown>,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const form = readSearchForm(query);
    const errors = listSearchErrors(form);
    const isRight = Object.keys(errors).length === 0;
    if (!isRight) response.status(HttpStatus.UNPROCESSABLE_ENTITY);
    const mayDo = bulkDeeds.filter((deed) => reachOf(acting, bulkDeclarers[deed]) !== null);
    const [channels, hits] = await Promise.all([
      this.listChannels(acting),
      isRight ? this.seek(toFilter(form, sightOf(acting)), query['efter'], acting) : null,
    ]);
    return this.pages.render(
      texts.title,
      recordsView({ form, errors, channels, hits, mayDo, done: readDone(query) }),
      asker,
    );
  }

  private async seek(filter: RecordFilter, after: unknown, { actor }: Acting): Promise<Hits> {
    const place = typeof after === 'string' ? findPlace(after) : null;
    const [{ ids, next }, count] = await Promise.all([
      this.search.findPage(filter, place, hitsPerPage),
      this.search.countUpTo(filter, mostCounted),
    ]);
    return { records: await this.found.listFound(ids, filter.words, actor), count, next, isFirst: place === null };
  }

  private async listChannels(acting: Acting): Promise<Channel[]> {
    const reach = reachOf(acting, roles);
    return (await this.channels.listAll()).filter((channel) => isWithin(reach, channel.recordsCreatorId));
  }
}
