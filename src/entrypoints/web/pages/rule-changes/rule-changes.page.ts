import { Get, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AccessRefused, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { compareRules, ComparisonsService, RulesInForceService } from '../../../../retention/index.js';
import { RulesNow } from '../../../nightly/index.js';
import { WhoActs, WhoAsks, type Asker } from '../../asker.decorator.js';
import { Html, Page } from '../../page.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { changeReaders, countedFor } from '../rules/rule-readers.js';
import { listChanges } from './list-changes.js';
import { ruleChangesView, type RuleChangesProps } from './rule-changes.view.js';
import { texts } from './texts.sv.js';

const secondsBetweenLooks = 5;
/** A small archive is reckoned before anybody has noticed. */
const patienceMs = 1000;

/** What changed rule files say otherwise, and would do, before they are used. */
@Page({ path: '/regler/andringar', may: changeReaders, menu: null })
export class RuleChangesPage {
  constructor(
    private readonly pages: RenderPage,
    private readonly rules: RulesInForceService,
    private readonly comparisons: ComparisonsService,
    private readonly rulesNow: RulesNow,
  ) {}

  @Get()
  @Html()
  show(@Query('klart') done: unknown, @WhoAsks() asker: Asker, @WhoActs() acting: Acting): Promise<string> {
    return this.page(done === 'ja' ? 'taken' : null, asker, acting);
  }

  /** Rules are the same for every records creator: nobody takes them into use for others than their own. */
  @Post('ta-i-bruk')
  async take(@WhoAsks() asker: Asker, @WhoActs() acting: Acting, @Res() response: Response): Promise<void> {
    if (reachOf(acting, changeReaders) !== 'all') throw new AccessRefused('not-allowed');
    const { errors } = await this.rules.readFolder();
    if (errors.length > 0) {
      const page = await this.page('refused', asker, acting);
      return void response.status(HttpStatus.UNPROCESSABLE_ENTITY).type('html').send(page);
    }
    await this.rulesNow.takeIntoUse(acting.actor);
    response.redirect(HttpStatus.SEE_OTHER, '/regler/andringar?klart=ja');
  }

  private async page(deed: RuleChangesProps['deed'], asker: Asker, acting: Acting): Promise<string> {
    const [inForce, folder] = await Promise.all([this.rules.getInForce(), this.rules.readFolder()]);
    const isComparable = folder.errors.length === 0 && !folder.isInForce;
    const effects = isComparable
      ? await this.comparisons.ask(inForce, folder, countedFor(acting, changeReaders), patienceMs)
      : null;
    const content = ruleChangesView({
      inForce,
      folder,
      changes: isComparable ? compareRules(inForce.rules, folder.rules) : [],
      others: isComparable ? listChanges(inForce, folder) : [],
      effects,
      deed,
      mayTake: reachOf(acting, changeReaders) === 'all',
      formToken: asker.formToken,
    });
    const refresh = effects?.kind === 'reckoning' ? secondsBetweenLooks : null;
    return this.pages.render(texts.title, content, asker, refresh);
  }
}
