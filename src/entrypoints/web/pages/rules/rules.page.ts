import { Get } from '@nestjs/common';
import { ClassifyRecordsService, classKeepers } from '../../../../classification/index.js';
import { reachOf, roles, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';
import { OutlookService, RulesInForceService } from '../../../../retention/index.js';
import { RulesNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { changeReaders, countedFor } from './rule-readers.js';
import { rulesView } from './rules.view.js';
import { texts } from './texts.sv.js';

const secondsBetweenLooks = 5;

/** What is in force, and how the rule files stand. A municipality's rules are public. */
@Page({ path: '/regler', may: roles, menu: texts.menu })
export class RulesPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly rules: RulesInForceService,
    private readonly outlook: OutlookService,
    private readonly classes: ClassifyRecordsService,
    private readonly rulesNow: RulesNow,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Html()
  async show(@WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    const counted = countedFor(acting);
    const [inForce, folder, rows, reckonedAt, byClassificationRule] = await Promise.all([
      this.rules.getInForce(),
      this.rules.readFolder(),
      this.outlook.readOutlook(counted),
      this.outlook.findReckonedAt(),
      this.classes.countByRule(counted),
    ]);
    const isUnderWay = this.rulesNow.isUnderWay();
    const content = rulesView({
      inForce,
      folder,
      rows,
      reckonedAt,
      byClassificationRule,
      isUnderWay,
      today: this.clock.today(),
      mayReadChanges: reachOf(acting, changeReaders) !== null,
      mayClassify: reachOf(acting, classKeepers) !== null,
    });
    return this.pages.render(texts.title, content, asker, isUnderWay ? secondsBetweenLooks : null);
  }
}
