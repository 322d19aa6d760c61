import { BadRequestException, Get, NotFoundException, Param, Query } from '@nestjs/common';
import { ChannelsService } from '../../../../channels/index.js';
import { roles, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { sightOf } from '../../../../records/index.js';
import {
  OutlookService,
  RuleRecordsService,
  RulesInForceService,
  ShownRules,
  type ShownRule,
} from '../../../../retention/index.js';
import { FoundRecordsService } from '../../../../search/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { countedFor } from '../rules/rule-readers.js';
import { readPlace, showPlace } from './place.js';
import { ruleRecordsView } from './rule-records.view.js';
import { ruleView } from './rule.view.js';
import { listTexts, texts } from './texts.sv.js';

const recordsPerPage = 25;

/** One rule of retention: how it is worded, what it rests on, what it covers, what falls due when. */
@Page({ path: '/regler/:id', may: roles, menu: null })
export class RulePage {
  constructor(
    private readonly pages: RenderPage,
    private readonly shown: ShownRules,
    private readonly rules: RulesInForceService,
    private readonly outlook: OutlookService,
    private readonly ruleRecords: RuleRecordsService,
    private readonly found: FoundRecordsService,
    private readonly channels: ChannelsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(@Param('id') id: string, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const shown = await this.getRule(id);
    const [{ schemes }, rows, reckonedAt, channels] = await Promise.all([
      this.rules.getInForce(),
      this.outlook.readOutlook(countedFor(acting)),
      this.outlook.findReckonedAt(),
      this.channels.listAll(),
    ]);
    const classNames = new Map(
      schemes.flatMap(({ classes }) => classes.map(({ code, name }) => [code, name] as const)),
    );
    const content = ruleView({
      ...shown,
      rows: rows.filter(({ ruleId }) => ruleId === id),
      reckonedAt,
      channels,
      classNames,
      today: this.clock.today(),
    });
    return this.pages.render(texts.title(id, shown.rule.title), content, asker);
  }

  @Get('handlingar')
  @Html()
  async list(
    @Param('id') id: string,
    @Query('efter') after: unknown,
    @WhoAsks() asker: Asker,
    @WhoActs() acting: Acting,
  ): Promise<string> {
    const { rule } = await this.getRule(id);
    const place = after === undefined ? null : readPlace(after);
    if (after !== undefined && place === null) throw new BadRequestException();
    const more = await this.ruleRecords.listRecords(id, sightOf(acting), place, recordsPerPage + 1);
    const listed = more.slice(0, recordsPerPage);
    const content = ruleRecordsView({
      rule,
      listed,
      records: await this.found.listFound(
        listed.map((record) => record.id),
        null,
        acting.actor,
      ),
      channels: await this.channels.listAll(),
      next: more.length > listed.length ? showPlace(listed.at(-1)!) : null,
      isFirst: place === null,
    });
    return this.pages.render(listTexts.title(id), content, asker);
  }

  private async getRule(id: string): Promise<ShownRule> {
    const shown = await this.shown.findRule(id);
    if (!shown) throw new NotFoundException();
    return shown;
  }
}
