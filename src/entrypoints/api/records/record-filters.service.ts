import { Injectable } from '@nestjs/common';
import { ReachableChannels } from '../../../channels/index.js';
import type { Acting } from '../../../foundation/access/index.js';
import { sightOf } from '../../../records/index.js';
import { wholeDays, type RecordFilter } from '../../../search/index.js';
import { RestRefused } from '../problems/rest-refused.js';
import type { RecordFilterQuery } from './record.dto.js';
import { texts } from './texts.sv.js';

/** What is sought, among what the one who asks may see. */
@Injectable()
export class RecordFilters {
  constructor(private readonly reachable: ReachableChannels) {}

  /** @throws RestRefused, ChannelRefused */
  async read({ q, channel, origin, state, from, to }: RecordFilterQuery, acting: Acting): Promise<RecordFilter> {
    if (from !== undefined && to !== undefined && from > to)
      throw new RestRefused('malformed', null, [{ name: 'to', detail: texts.endsBeforeItBegins }]);
    return {
      ...sightOf(acting),
      ...wholeDays(from ?? null, to ?? null),
      words: q?.trim() || null,
      channelId: channel === undefined ? null : (await this.reachable.get(String(channel), acting)).id,
      origin: origin ?? null,
      state: state ?? null,
    };
  }
}
