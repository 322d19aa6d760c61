import { Injectable, NotFoundException } from '@nestjs/common';
import { DisposalListsService, disposalReviewers, type DisposalList } from '../../../../disposal/index.js';
import { idsWithin, reachOf, type Acting } from '../../../../foundation/access/index.js';
import { getNumber } from '../../get-number.js';

/** A list that the one who asks may read. */
@Injectable()
export class ReachableLists {
  constructor(private readonly lists: DisposalListsService) {}

  /** What is out of reach is as little there as what does not exist. @throws NotFoundException */
  async get(id: string, acting: Acting): Promise<DisposalList> {
    const reach = reachOf(acting, disposalReviewers);
    const list = await this.lists.findList(getNumber(id), idsWithin(reach));
    if (!list) throw new NotFoundException();
    return list;
  }
}
