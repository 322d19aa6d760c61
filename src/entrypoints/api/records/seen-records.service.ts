import { Injectable } from '@nestjs/common';
import { AccessRefused, isWithin, reachOf, type Acting, type Role } from '../../../foundation/access/index.js';
import { RecordViewsService, sightOf, type RecordView } from '../../../records/index.js';
import { RestRefused } from '../problems/rest-refused.js';

/** A record that the one who asks may see. */
@Injectable()
export class SeenRecords {
  constructor(private readonly views: RecordViewsService) {}

  /** @throws RestRefused `not-found`, also where it is out of sight */
  async get(id: string, acting: Acting): Promise<RecordView> {
    const record = await this.views.findSeenView(id, sightOf(acting));
    if (!record) throw new RestRefused('not-found');
    return record;
  }

  /** For a deed that needs one of these roles at its records creator. @throws RestRefused, AccessRefused */
  async getFor(id: string, acting: Acting, may: readonly Role[]): Promise<RecordView> {
    const record = await this.get(id, acting);
    if (!isWithin(reachOf(acting, may), record.recordsCreatorId)) throw new AccessRefused('not-allowed');
    return record;
  }
}
