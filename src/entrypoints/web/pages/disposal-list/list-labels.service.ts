import { Injectable } from '@nestjs/common';
import { ChannelsService } from '../../../../channels/index.js';
import { AssessmentViewsService, type RetentionRule } from '../../../../retention/index.js';
import { showChannel } from '../../show-channel.js';

/** What lines of a list call by numbers, in the words that people know it by. */
export interface ListLabels {
  readonly channels: ReadonlyMap<number, string>;
  readonly rules: ReadonlyMap<number, RetentionRule>;
}

@Injectable()
export class ListLabelsService {
  constructor(
    private readonly channels: ChannelsService,
    private readonly views: AssessmentViewsService,
  ) {}

  async read(cited: readonly { readonly channelId: number; readonly ruleRef: number | null }[]): Promise<ListLabels> {
    const refs = [...new Set(cited.flatMap(({ ruleRef }) => ruleRef ?? []))];
    const asked = new Set(cited.map(({ channelId }) => channelId));
    const [channels, rules] = await Promise.all([this.channels.listAll(), this.views.readRules(refs)]);
    const named = channels.filter(({ id }) => asked.has(id));
    return { channels: new Map(named.map((channel) => [channel.id, showChannel(channel)])), rules };
  }
}
