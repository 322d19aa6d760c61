import { Injectable } from '@nestjs/common';
import {
  DisposalListsService,
  disposers,
  ExecuteDisposalService,
  type DisposalList,
} from '../../../../disposal/index.js';
import { isWithin, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { Configuration } from '../../../../foundation/config/index.js';
import type { Asker } from '../../asker.decorator.js';
import { RenderPage } from '../../render-page.service.js';
import { WaitingLists } from '../disposal/waiting-lists.service.js';
import { findObstacle } from './find-obstacle.js';
import { ListLabelsService } from './list-labels.service.js';
import type { DisposalListProps } from './disposal-list-props.js';
import { disposalListView } from './disposal-list.view.js';
import { texts } from './texts.sv.js';

const secondsBetweenLooks = 10;

/** What was typed, what is wrong with it, and what was done. */
export type ListSaid = Pick<DisposalListProps, 'typed' | 'errors' | 'error' | 'done' | 'marking'>;

export const nothingSaid: ListSaid = {
  typed: { name: '', why: '' },
  errors: {},
  error: null,
  done: null,
  marking: { typed: {}, errors: {}, chosen: [] },
};

/** The page of a list as it stands now, with what whoever asks may do about it. */
@Injectable()
export class ShownList {
  constructor(
    private readonly pages: RenderPage,
    private readonly lists: DisposalListsService,
    private readonly executing: ExecuteDisposalService,
    private readonly waiting: WaitingLists,
    private readonly labels: ListLabelsService,
    private readonly configuration: Configuration,
  ) {}

  async render(listId: number, said: ListSaid, asker: Asker, acting: Acting): Promise<string> {
    // The digest first: what changes while the page is put together is then refused, not approved unseen.
    const setSha256 = await this.lists.readSetDigest(listId);
    const list = (await this.lists.findList(listId, null))!;
    const groups = await this.lists.listGroups(listId);
    const { turn } = this.waiting.turnOf(list, acting);
    const isUnderWay = turn === 'under-way' && (await this.executing.isUnderWay(list.id));
    const mayDispose = isWithin(reachOf(acting, disposers), list.recordsCreatorId);
    const content = disposalListView({
      list,
      turn,
      groups,
      labels: await this.labels.read(groups),
      setSha256,
      mayDispose,
      isUnderWay,
      obstacle: findObstacle(list, turn, this.standingOf(list, acting)),
      backupRetentionDays: this.configuration.backupRetentionDays,
      coolingOffDays: this.configuration.disposalCoolingOffDays,
      ...said,
      formToken: asker.formToken,
    });
    return this.pages.render(texts.title(list.name), content, asker, isUnderWay ? secondsBetweenLooks : null);
  }

  private standingOf(list: DisposalList, acting: Acting): Parameters<typeof findObstacle>[2] {
    return {
      person: acting.actor.kind === 'person' ? acting.actor.id : null,
      mayDispose: isWithin(reachOf(acting, disposers), list.recordsCreatorId),
      backupRetentionDays: this.configuration.backupRetentionDays,
    };
  }
}
