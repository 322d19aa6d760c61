import { Injectable, NotFoundException } from '@nestjs/common';
import { ChannelsService } from '../../../../channels/index.js';
import { disposalReviewers, DisposalListsService } from '../../../../disposal/index.js';
import { isWithin, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { DestroyedRecordsService, sightOf } from '../../../../records/index.js';
import { AssessmentViewsService } from '../../../../retention/index.js';
import type { Asker } from '../../asker.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { destroyedView } from './destroyed.view.js';
import { destroyedTexts as texts } from './texts.sv.js';

/** The page that a destroyed record's number leads to: what remains of it. */
@Injectable()
export class DestroyedPages {
  constructor(
    private readonly pages: RenderPage,
    private readonly destroyed: DestroyedRecordsService,
    private readonly lists: DisposalListsService,
    private readonly channels: ChannelsService,
    private readonly views: AssessmentViewsService,
  ) {}

  /** @throws NotFoundException where no such record has been destroyed, or it would have been out of sight */
  async render(id: string, asker: Asker, acting: Acting): Promise<string> {
    const record = await this.destroyed.findSeen(id, sightOf(acting));
    if (!record) throw new NotFoundException();
    const { recordsCreatorId, ruleRef } = record;
    const [list, channel, rules] = await Promise.all([
      this.lists.findList(record.listId, [recordsCreatorId]),
      this.channels.getChannel(record.channelId),
      this.views.readRules(ruleRef === null ? [] : [ruleRef]),
    ]);
    const maySeeList = isWithin(reachOf(acting, disposalReviewers), recordsCreatorId);
    const rule = ruleRef === null ? null : (rules.get(ruleRef) ?? null);
    return this.pages.render(texts.title(id), destroyedView({ record, channel, rule, list: list!, maySeeList }), asker);
  }
}
