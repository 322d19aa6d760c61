import { Injectable } from '@nestjs/common';
import type { Actor } from '../../foundation/audit/index.js';
import { RecordViewsService, RestrictedReads, type RecordView } from '../../records/index.js';
import { IndexRecordsService } from '../index-records.service.js';
import { findPlace, type PlaceInList, type RecordFilter } from '../record-filter.js';
import { SearchService } from '../search.service.js';

const pageSize = 500;

/** Everything that a filter finds, newest first; memory holds one page however many there are. */
@Injectable()
export class RecordPagesService {
  constructor(
    private readonly search: SearchService,
    private readonly index: IndexRecordsService,
    private readonly views: RecordViewsService,
    private readonly reads: RestrictedReads,
  ) {}

  /**
   * What was captured a moment ago is indexed first, so that nothing which the archive holds is lacking. That `reader` is
   * given something restricted is noted before they have it.
   */
  async *readPages(filter: RecordFilter, reader: Actor, stop: AbortSignal): AsyncGenerator<readonly RecordView[]> {
    await this.index.indexChanges(stop);
    let place: PlaceInList | null = null;
    do {
      stop.throwIfAborted();
      const { ids, next } = await this.search.findPage(filter, place, pageSize);
      const records = await this.views.listViews(ids);
      await this.reads.note(records, reader, 'export');
      yield records;
      place = next === null ? null : findPlace(next);
    } while (place);
  }
}
