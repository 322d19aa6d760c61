import { Get, Param } from '@nestjs/common';
import { idsWithin, May, reachOf, roles, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { OutlookService, RulesInForceService, ShownRules } from '../../../retention/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { instantOrNull, listOf, object, schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import { RestRefused } from '../problems/rest-refused.js';
import { outlookRowAnswer, type OutlookRowAnswer } from './outlook-row.js';
import { shownRuleAnswer, type ShownRuleAnswer } from './rule.js';
import { rulesAnswer, type RulesAnswer } from './rules-answer.js';
import { texts } from './texts.sv.js';

interface OutlookAnswer {
  readonly reckonedAt: string | null;
  readonly items: readonly OutlookRowAnswer[];
}

const outlookAnswer = object<OutlookAnswer>({
  reckonedAt: instantOrNull(texts.reckonedAt),
  items: listOf(schemaRef('OutlookRow')),
});

/** The rules in force, and what they come to. They are public; records are counted within reach. */
@Rest('rules', texts.tag)
@May(...roles)
export class RulesController {
  constructor(
    private readonly rules: RulesInForceService,
    private readonly shown: ShownRules,
    private readonly outlook: OutlookService,
  ) {}

  @Get()
  @Answers({ summary: texts.list, answer: texts.listed, schema: schemaRef('Rules') })
  async list(): Promise<RulesAnswer> {
    return rulesAnswer(await this.rules.getInForce(), await this.rules.readFolder());
  }

  @Get('outlook')
  @Answers({ summary: texts.outlook, description: texts.outlookMore, answer: texts.outlooked, schema: outlookAnswer })
  async readOutlook(@WhoActs() acting: Acting): Promise<OutlookAnswer> {
    const reach = reachOf(acting, roles);
    const [rows, reckonedAt] = await Promise.all([
      this.outlook.readOutlook(idsWithin(reach)),
      this.outlook.findReckonedAt(),
    ]);
    return { reckonedAt: reckonedAt?.toISOString() ?? null, items: rows.map(outlookRowAnswer) };
  }

  @Get(':id')
  @Answers({ summary: texts.show, answer: texts.shown, schema: schemaRef('ShownRule') })
  async show(@Param('id') id: string): Promise<ShownRuleAnswer> {
    const rule = await this.shown.findRule(id);
    if (!rule) throw new RestRefused('not-found');
    return shownRuleAnswer(rule);
  }
}
