import { Get, Header, Param, Query } from '@nestjs/common';
import {
  CertificatesService,
  disposalReaders,
  DisposalListsService,
  DisposalViewsService,
  reachOfReaders,
  type DisposalList,
  type GroupView,
  type LineView,
  type ListView,
} from '../../../disposal/index.js';
import { May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { listOf, object, pageOf, schemaRef } from '../answers/schema.js';
import { readNumber } from '../asking/read-number.js';
import { Rest } from '../asking/rest.decorator.js';
import { valueTexts } from '../asking/texts.sv.js';
import { RestRefused } from '../problems/rest-refused.js';
import { DisposalListsQuery } from './disposal-list.dto.js';
import { LinesQuery, toFilter } from './lines.dto.js';
import { texts } from './texts.sv.js';

interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

const grouped = object<{ items: unknown }>({ items: listOf(schemaRef('DisposalGroup')) });

/** Reading of disposal lists, also by other systems' keys. */
@Rest('disposal-lists', texts.tag)
@May(...disposalReaders)
export class DisposalListsController {
  constructor(
    private readonly lists: DisposalListsService,
    private readonly views: DisposalViewsService,
    private readonly certificates: CertificatesService,
  ) {}

  @Get()
  @Answers({ summary: texts.list, answer: texts.listed, schema: pageOf(schemaRef('DisposalList'), texts.next) })
  async list(
    @Query() { state, recordsCreatorId, after, limit = 50 }: DisposalListsQuery,
    @WhoActs() acting: Acting,
  ): Promise<PageOf<DisposalList>> {
    const recordsCreatorIds = within(reachOfReaders(acting), recordsCreatorId ?? null);
    const which = { recordsCreatorIds, states: state === undefined ? null : [state], before: after ?? null };
    const found = await this.lists.listLists(which, limit + 1);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? String(items.at(-1)!.id) : null };
  }

  @Get(':id')
  @Answers({ summary: texts.show, answer: texts.shown, schema: schemaRef('DisposalList') })
  show(@Param('id') id: string, @WhoActs() acting: Acting): Promise<ListView> {
    return this.views.getList(readNumber(id), reachOfReaders(acting));
  }

  @Get(':id/lines')
  @Answers({ summary: texts.lines, answer: texts.linesListed, schema: pageOf(schemaRef('DisposalLine'), texts.next) })
  async listLines(
    @Param('id') id: string,
    @Query() { after, limit = 100, ...asked }: LinesQuery,
    @WhoActs() acting: Acting,
  ): Promise<PageOf<LineView>> {
    if (after !== undefined && !/^[1-9]\d*$/.test(after))
      throw new RestRefused('malformed', null, [{ name: 'after', detail: valueTexts.place }]);
    const list = await this.show(id, acting);
    const ruleRef = asked.rule === undefined ? null : await this.views.findRuleRef(list.id, asked.rule);
    if (asked.rule !== undefined && ruleRef === null) return { items: [], next: null };
    const found = await this.views.listLines(list.id, toFilter(asked, ruleRef), after ?? null, limit + 1);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? items.at(-1)!.id : null };
  }

  @Get(':id/groups')
  @Answers({ summary: texts.groups, answer: texts.groupsListed, schema: grouped })
  async listGroups(
    @Param('id') id: string,
    @WhoActs() acting: Acting,
  ): Promise<{ readonly items: readonly GroupView[] }> {
    const list = await this.show(id, acting);
    return { items: await this.views.listGroups(list.id) };
  }

  @Get(':id/certificate')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Answers({ summary: texts.certificate, answer: texts.certificate, schema: schemaRef('Certificate') })
  async showCertificate(@Param('id') id: string, @WhoActs() acting: Acting): Promise<string> {
    const found = await this.certificates.findCertificate(readNumber(id), reachOfReaders(acting));
    if (!found) throw new RestRefused('not-found');
    return found.document;
  }
}

/** Null: every records creator's. */
function within(reach: readonly number[] | null, asked: number | null): readonly number[] | null {
  if (asked === null) return reach;
  return reach === null || reach.includes(asked) ? [asked] : [];
}
