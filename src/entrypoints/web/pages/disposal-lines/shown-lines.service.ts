import { Injectable } from '@nestjs/common';
import { DisposalListsService, type DisposalList } from '../../../../disposal/index.js';
import type { Acting } from '../../../../foundation/access/index.js';
import { FoundRecordsService } from '../../../../search/index.js';
import type { Asker } from '../../asker.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { ListLabelsService } from '../disposal-list/list-labels.service.js';
import { isReviewed } from '../disposal-list/is-reviewed.js';
import type { LinesProps } from './lines-props.js';
import { linesView } from './lines.view.js';
import { toLineFilter, type LineQuery } from './line-query.js';
import { texts } from './texts.sv.js';

const linesPerPage = 50;

export type LinesSaid = Pick<LinesProps, 'typed' | 'errors' | 'error' | 'done'> & {
  /** The ticked lines; `page`: every one that is shown. */
  readonly chosen: readonly string[] | 'page';
};

/** A page of lines, with what each is about. */
@Injectable()
export class ShownLines {
  constructor(
    private readonly pages: RenderPage,
    private readonly lists: DisposalListsService,
    private readonly labels: ListLabelsService,
    private readonly found: FoundRecordsService,
  ) {}

  async render(
    asked: { readonly list: DisposalList; readonly query: LineQuery; readonly after: string | null },
    said: LinesSaid,
    asker: Asker,
    acting: Acting,
  ): Promise<string> {
    const { list, query, after } = asked;
    const filter = toLineFilter(query)!;
    const [count, all, groups] = await Promise.all([
      this.lists.countLines(list.id, filter),
      this.lists.listLines(list.id, filter, after, linesPerPage + 1),
      this.lists.listGroups(list.id),
    ]);
    const lines = all.slice(0, linesPerPage);
    // Criminal content is shown to nobody who has not asked to see it.
    const shownIds = list.kind === 'emergency' ? [] : lines.flatMap(({ recordId }) => recordId ?? []);
    const [labels, records] = await Promise.all([
      this.labels.read(groups),
      this.found.listFound(shownIds, null, acting.actor),
    ]);
    const content = linesView({
      list,
      query,
      after: after ?? '',
      next: all.length > linesPerPage ? lines.at(-1)!.id : '',
      count,
      lines,
      groups,
      labels,
      records: new Map(records.map((record) => [record.id, record])),
      isMarkable: isReviewed(list),
      ...said,
      chosen: said.chosen === 'page' ? lines.map(({ id }) => id) : said.chosen,
      formToken: asker.formToken,
    });
    return this.pages.render(texts.title(list.name), content, asker);
  }
}
