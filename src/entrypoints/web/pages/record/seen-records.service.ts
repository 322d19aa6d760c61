import { Injectable, NotFoundException } from '@nestjs/common';
import { AccessRefused, isWithin, reachOf, type Acting, type Role } from '../../../../foundation/access/index.js';
import {
  RecordViewsService,
  RestrictedReads,
  sightOf,
  type RecordView,
  type VersionView,
} from '../../../../records/index.js';

/** A record that the one who asks may see. */
@Injectable()
export class SeenRecords {
  constructor(
    private readonly views: RecordViewsService,
    private readonly reads: RestrictedReads,
  ) {}

  /** To be shown: of a restricted record it is noted. */
  async findSeen(id: string, acting: Acting): Promise<RecordView | null> {
    const record = await this.views.findSeenView(id, sightOf(acting));
    if (record) await this.reads.note([record], acting.actor);
    return record;
  }

  /** What is out of sight is as little there as what does not exist. @throws NotFoundException */
  async getSeen(id: string, acting: Acting): Promise<RecordView> {
    const record = await this.findSeen(id, acting);
    if (!record) throw new NotFoundException();
    return record;
  }

  /** For a deed that needs one of these roles at its records creator. @throws NotFoundException, AccessRefused */
  async getFor(id: string, acting: Acting, may: readonly Role[]): Promise<RecordView> {
    const record = await this.views.findSeenView(id, sightOf(acting));
    if (!record) throw new NotFoundException();
    if (!isWithin(reachOf(acting, may), record.recordsCreatorId)) throw new AccessRefused('not-allowed');
    return record;
  }
}

/** The latest where none is asked for. @throws NotFoundException */
export function getVersion(record: RecordView, asked: string | undefined): VersionView {
  const n = asked ?? String(record.latestVersion);
  const version = record.versions.find((candidate) => String(candidate.n) === n);
  if (!version) throw new NotFoundException();
  return version;
}
