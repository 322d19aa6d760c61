import { Injectable } from '@nestjs/common';
import { AccessRefused, isWithin, reachOf, type Acting, type Role } from '../../../foundation/access/index.js';
import { DestroyedRecordsService, RecordViewsService, sightOf, type RecordView } from '../../../records/index.js';
import { RestRefused } from '../problems/rest-refused.js';
import { texts } from './texts.sv.js';

/** A record that the one who asks may see. */
@Injectable()
export class SeenRecords {
  constructor(
    private readonly views: RecordViewsService,
    private readonly destroyed: DestroyedRecordsService,
  ) {}

  /** @throws RestRefused `destroyed`; `not-found` also where it is out of sight */
  async get(id: string, acting: Acting): Promise<RecordView> {
    const sight = sightOf(acting);
    const record = await this.views.findSeenView(id, sight);
    if (record) return record;
    const remains = await this.destroyed.findSeen(id, sight);
    if (!remains) throw new RestRefused('not-found');
    throw new RestRefused('destroyed', texts.destroyed(remains.destroyedOn, remains.listId));
  }

  /** For a deed that needs one of these roles at its records creator. @throws RestRefused, AccessRefused */
  async getFor(id: string, acting: Acting, may: readonly Role[]): Promise<RecordView> {
    const record = await this.get(id, acting);
    if (!isWithin(reachOf(acting, may), record.recordsCreatorId)) throw new AccessRefused('not-allowed');
    return record;
  }
}
