import type { Channel } from '../../../../channels/index.js';
import { numberShape } from '../../../../foundation/text/index.js';

export const whichChannels = ['open', 'closed', 'all'] as const;

/** Which channels of the register a person wants to see. */
export interface ChannelSelection {
  readonly which: (typeof whichChannels)[number];
  readonly recordsCreatorId: number | null;
}

/** What an address says that cannot be understood is left aside. */
export function readSelection(query: Readonly<Record<string, unknown>>): ChannelSelection {
  const creator = typeof query['arkivbildare'] === 'string' ? query['arkivbildare'] : '';
  return {
    which: whichChannels.find((which) => which === query['visa']) ?? 'open',
    recordsCreatorId: numberShape.test(creator) ? Number(creator) : null,
  };
}

export function isSelected(channel: Channel, { which, recordsCreatorId }: ChannelSelection): boolean {
  if (recordsCreatorId !== null && channel.recordsCreatorId !== recordsCreatorId) return false;
  switch (which) {
    case 'open':
      return channel.closedOn === null;
    case 'closed':
      return channel.closedOn !== null;
    case 'all':
      return true;
  }
}
