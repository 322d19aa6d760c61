import { Get, NotFoundException, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ChannelsService } from '../../../../channels/index.js';
import { classKeepers } from '../../../../classification/index.js';
import { reachOf, roles, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { addUpOutlook, OutlookService, RulesInForceService, type OutlookFace } from '../../../../retention/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { countedFor } from '../rules/rule-readers.js';
import { labelLines, type Named, type OutlookTable } from './outlook-table.js';
import { outlookCsv } from './outlook-csv.js';
import { listYears, outlookYears } from './outlook-years.js';
import { RulesOutlookDto } from './rules-outlook.dto.js';
import { rulesOutlookView } from './rules-outlook.view.js';
import { faceNames, texts } from './texts.sv.js';

const outlookFaces: readonly OutlookFace[] = ['rule', 'class', 'channel'];

/** What the rules in force come to ten years ahead. */
@Page({ path: '/regler/simulering', may: roles, menu: null })
export class RulesOutlookPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly rules: RulesInForceService,
    private readonly outlook: OutlookService,
    private readonly channels: ChannelsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(@Query() asked: RulesOutlookDto, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const [table, reckonedAt] = await Promise.all([this.readTable(asked, acting), this.outlook.findReckonedAt()]);
    const mayClassify = reachOf(acting, classKeepers) !== null;
    return this.pages.render(texts.title, rulesOutlookView({ table, reckonedAt, mayClassify }), asker);
  }

  @Get('siffror.csv')
  async download(@Query() asked: RulesOutlookDto, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    const table = await this.readTable(asked, acting);
    response.attachment(`faller-ut-${faceNames[table.face]}-${this.clock.today().toString()}.csv`);
    response.type('text/csv; charset=utf-8').send(outlookCsv(table));
  }

  private async readTable({ visa, ar }: RulesOutlookDto, acting: Acting): Promise<OutlookTable> {
    const face = outlookFaces.find((one) => faceNames[one] === visa) ?? 'rule';
    const span = outlookYears(this.clock.today());
    const years = listYears(span);
    const year = ar === undefined ? null : Number(ar);
    if (year !== null && !years.includes(year)) throw new NotFoundException();
    const rows = await this.outlook.readOutlook(countedFor(acting));
    const lines = labelLines(addUpOutlook(rows, face, span), face, await this.readNames(face));
    return { face, years, year, lines };
  }

  private async readNames(face: OutlookFace): Promise<Named> {
    const { rules, schemes } = await this.rules.getInForce();
    return {
      titles: new Map(rules.map(({ id, title }) => [id, title])),
      classes: new Map(schemes.flatMap(({ classes }) => classes.map(({ code, name }) => [code, name] as const))),
      channels: face === 'channel' ? await this.channels.listAll() : [],
    };
  }
}
