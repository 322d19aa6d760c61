import { Injectable } from '@nestjs/common';
import { ChannelsService } from '../channels/index.js';
import { isWithin, type Reach } from '../foundation/access/index.js';
import type { Transaction } from '../foundation/database/index.js';
import { getReached } from '../records/index.js';
import { HoldRefused } from './hold-refused.js';
import type { HoldExtent } from './new-hold.js';

/** Whose records a hold is about, as far as somebody reaches. */
@Injectable()
export class HoldExtents {
  constructor(private readonly channels: ChannelsService) {}

  /** The records creator; null for every one. @throws HoldRefused, RecordOutOfReach, ChannelRefused */
  async getCreatorOf(extent: HoldExtent, reach: Reach, tx: Transaction): Promise<number | null> {
    switch (extent.scope) {
      case 'records':
      case 'threads':
        return this.getCreatorOfRecords(extent.recordIds, reach, tx);
      case 'channel':
        return getWithin((await this.channels.getChannel(extent.channelId)).recordsCreatorId, reach);
      case 'filter':
        if (extent.filter.channelId !== null) await this.channels.getChannel(extent.filter.channelId);
        await this.checkCreator(extent.recordsCreatorId);
        return getWithin(extent.recordsCreatorId, reach);
    }
  }

  private async getCreatorOfRecords(
    recordIds: readonly string[],
    reach: Reach,
    tx: Transaction,
  ): Promise<number | null> {
    const records = await getReached(recordIds, reach, tx);
    const [first = null, ...others] = new Set(records.map(({ recordsCreatorId }) => recordsCreatorId));
    if (others.length === 0) return first;
    if (reach !== 'all') throw new HoldRefused('several-creators', '');
    return null;
  }

  private async checkCreator(id: number | null): Promise<void> {
    const { recordsCreators } = await this.channels.readLabels();
    if (id !== null && !recordsCreators.has(id)) throw new HoldRefused('no-such-creator', String(id));
  }
}

function getWithin(recordsCreatorId: number | null, reach: Reach): number | null {
  const isReached = recordsCreatorId === null ? reach === 'all' : isWithin(reach, recordsCreatorId);
  if (!isReached) throw new HoldRefused('outside-reach', String(recordsCreatorId ?? ''));
  return recordsCreatorId;
}
