import { Injectable } from '@nestjs/common';
import {
  DisposalListsService,
  disposalReviewers,
  disposers,
  turnOf,
  waitsFor,
  type DisposalList,
  type DisposalTurn,
} from '../../../../disposal/index.js';
import { isWithin, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { Clock } from '../../../../foundation/clock/index.js';

/** A list with whose turn it is. */
export interface WaitingList {
  readonly list: DisposalList;
  readonly turn: DisposalTurn;
  readonly isYours: boolean;
}

/** For each records creator and kind one list at most waits to be read, and approved ones end in a week. */
const mostWaiting = 500;

@Injectable()
export class WaitingLists {
  constructor(
    private readonly lists: DisposalListsService,
    private readonly clock: Clock,
  ) {}

  /** Within reach; those that wait for the one who asks come first. */
  async list(acting: Acting): Promise<readonly WaitingList[]> {
    const reach = reachOf(acting, disposalReviewers);
    if (reach === null) return [];
    const recordsCreatorIds = reach === 'all' ? null : reach;
    const which = { recordsCreatorIds, states: ['proposed', 'approved', 'executing'], before: null } as const;
    const lists = await this.lists.listLists(which, mostWaiting);
    const waiting = lists.map((list) => this.turnOf(list, acting));
    return [...waiting.filter(({ isYours }) => isYours), ...waiting.filter(({ isYours }) => !isYours)];
  }

  turnOf(list: DisposalList, acting: Acting): WaitingList {
    const turn = turnOf(list, this.clock.today().toString());
    const { actor } = acting;
    const may = (roles: Parameters<typeof reachOf>[1]) => isWithin(reachOf(acting, roles), list.recordsCreatorId);
    const isYours =
      actor.kind === 'person' &&
      waitsFor(turn, list, { person: actor.id, mayReview: may(disposalReviewers), mayDispose: may(disposers) });
    return { list, turn, isYours };
  }
}
