import { Injectable } from '@nestjs/common';
import { AccessRefused, isWithin, reachOf, type Acting, type Role } from '../../../foundation/access/index.js';
import {
  DestroyedRecordsService,
  RecordViewsService,
  RestrictedReads,
  sightOf,
  type RecordView,
} from '../../../records/index.js';
import { RestRefused } from '../problems/rest-refused.js';
import { texts } from './texts.sv.js';

/** A record that the one who asks may see. */
@Injectable()
export class SeenRecords {
  constructor(
    private readonly views: RecordViewsService,
    private readonly destroyed: DestroyedRecordsService,
    private readonly reads: RestrictedReads,
  ) {}

  /** To be given out: of a restricted record it is noted. @throws as `find` */
  async get(id: string, acting: Acting): Promise<RecordView> {
    const record = await this.find(id, acting);
    await this.reads.note([record], acting.actor);
    return record;
  }

  /** In the order of the ids, to be given out. */
  async list(ids: readonly string[], acting: Acting): Promise<RecordView[]> {
    const records = await this.views.listViews(ids);
    await this.reads.note(records, acting.actor);
    return records;
  }

  /** For what says nothing of its content. @throws RestRefused `destroyed`; `not-found` also where it is out of sight */
  async find(id: string, acting: Acting): Promise<RecordView> {
    const sight = sightOf(acting);
    const record = await this.views.findSeenView(id, sight);
    if (record) return record;
    const remains = await this.destroyed.findSeen(id, sight);
    if (!remains) throw new RestRefused('not-found');
    throw new RestRefused('destroyed', texts.destroyed(remains.destroyedOn, remains.listId));
  }

  /** For a deed that needs one of these roles at its records creator. @throws RestRefused, AccessRefused */
  async getFor(id: string, acting: Acting, may: readonly Role[]): Promise<RecordView> {
    const record = await this.find(id, acting);
    if (!isWithin(reachOf(acting, may), record.recordsCreatorId)) throw new AccessRefused('not-allowed');
    return record;
  }
}
