import { Body, HttpCode, Post } from '@nestjs/common';
import { AccountLookupService } from '../../../capture/index.js';
import { ChannelsService, ReachableChannels, registerKeepers } from '../../../channels/index.js';
import { May, WhoActs, type Acting } from '../../../foundation/access/index.js';
import { Answers } from '../answers/answers.decorator.js';
import { schemaRef } from '../answers/schema.js';
import { Rest } from '../asking/rest.decorator.js';
import type { FoundAnswer } from './account.schema.js';
import { ChannelLookupBody } from './channel-lookup.dto.js';
import { findAccount } from './find-account.js';
import { texts } from './texts.sv.js';

@Rest('channel-lookups', texts.tag)
export class ChannelLookupsController {
  constructor(
    private readonly lookup: AccountLookupService,
    private readonly channels: ChannelsService,
    private readonly reachable: ReachableChannels,
  ) {}

  @Post()
  @HttpCode(200)
  @May(...registerKeepers)
  @Answers({
    summary: texts.lookUp,
    description: texts.lookUpMore,
    answer: texts.found,
    schema: schemaRef('Account'),
    problems: ['account-not-found'],
  })
  async lookUp(
    @Body() { platform, address, token }: ChannelLookupBody,
    @WhoActs() acting: Acting,
  ): Promise<FoundAnswer> {
    const account = await findAccount(this.lookup, platform, address, token ?? null);
    const same = await this.channels.findOpenByAccount({ platform, accountId: account.accountId });
    const reached = await this.reachable.list(acting);
    return { platform, ...account, registeredAs: reached.find(({ id }) => id === same?.id)?.id ?? null };
  }
}
