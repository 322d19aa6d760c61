import { Injectable } from '@nestjs/common';
import { ChannelRefused, ChannelsService, ReachableChannels } from '../../../../channels/index.js';
import { isWithin, reachOf, type Acting, type Role } from '../../../../foundation/access/index.js';
import { HoldRefused } from '../../../../holds/index.js';
import { RecordOutOfReach } from '../../../../records/index.js';
import type { ExtentFieldsProps } from './extent-fields.view.js';
import type { HoldErrors } from './extent-form.dto.js';
import { extentErrorTexts, holdFaultTexts, refusalTexts } from './texts.sv.js';

/** What may be chosen where somebody says what a hold or a request is about. */
@Injectable()
export class ExtentChoices {
  constructor(
    private readonly channels: ChannelsService,
    private readonly reachable: ReachableChannels,
  ) {}

  async list(
    acting: Acting,
    may: readonly Role[],
  ): Promise<Pick<ExtentFieldsProps, 'channels' | 'recordsCreators' | 'mayEveryCreator'>> {
    const reach = reachOf(acting, may);
    const [channels, { recordsCreators }] = await Promise.all([
      this.reachable.list(acting, may),
      this.channels.readLabels(),
    ]);
    return {
      channels,
      recordsCreators: new Map([...recordsCreators].filter(([id]) => isWithin(reach, id))),
      mayEveryCreator: reach === 'all' ? 'yes' : 'no',
    };
  }
}

/** What to say beside the fields of a hold that the archive refused; null where it was refused for another reason. */
export function extentErrorsOf(error: unknown): HoldErrors | null {
  if (error instanceof RecordOutOfReach) return { records: extentErrorTexts.outOfReach(error.recordId) };
  if (error instanceof ChannelRefused) return { channelId: extentErrorTexts.channel };
  if (!(error instanceof HoldRefused)) return null;
  switch (error.reason) {
    case 'no-such-hold':
    case 'lifted-already':
    case 'ends-with-request':
      return null;
    case 'no-such-creator':
    case 'several-creators':
    case 'outside-reach':
      return refusalTexts[error.reason];
    case 'no-reason':
    case 'ground-of-requests':
    case 'no-records':
    case 'no-condition':
    case 'no-words':
    case 'no-day':
    case 'ends-before-it-begins':
      return holdFaultTexts[error.reason];
  }
}
