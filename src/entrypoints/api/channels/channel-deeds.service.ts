import { Injectable } from '@nestjs/common';
import {
  AccountLookupService,
  ChannelStandingsService,
  closingStep,
  listClosingFaults,
} from '../../../capture/index.js';
import {
  ChannelRefused,
  ChannelsService,
  emptyStatement,
  fieldLabels,
  mayKeep,
  openFields,
  ReachableChannels,
  typeStatement,
  type Channel,
} from '../../../channels/index.js';
import type { Acting } from '../../../foundation/access/index.js';
import { Clock } from '../../../foundation/clock/index.js';
import { findAccount } from '../channel-lookups/find-account.js';
import { RestRefused } from '../problems/rest-refused.js';
import { detailTexts } from '../problems/texts.sv.js';
import type { ChangeChannelBody, ClosingBody, NewChannelBody } from './channel.dto.js';
import { readStated } from './read-stated.js';
import { statedFields } from './statement.dto.js';
import { closingTexts, texts } from './texts.sv.js';

/** What is done to channels over REST; the rooms decide. */
@Injectable()
export class ChannelDeeds {
  constructor(
    private readonly lookup: AccountLookupService,
    private readonly channels: ChannelsService,
    private readonly reachable: ReachableChannels,
    private readonly standings: ChannelStandingsService,
    private readonly clock: Clock,
  ) {}

  /** @throws RestRefused, ChannelRefused */
  async register(body: NewChannelBody, acting: Acting): Promise<Channel> {
    const { platform, address, token: credential = null, ownAccountIds = [] } = body;
    const recordsCreator = body.recordsCreator.trim();
    if (!(await this.reachable.mayRegisterFor(recordsCreator, acting)))
      throw new RestRefused('not-allowed', detailTexts.creatorOutside(recordsCreator));
    const today = this.clock.today();
    const days = { triageFrom: today.toString(), reviewDueOn: today.add({ years: 1 }).toString() };
    const statement = readStated(body, emptyStatement(days), [], today.toString());
    const account = await findAccount(this.lookup, platform, address, credential);
    const known = [...new Set([...account.ownAccountIds, ...ownAccountIds])];
    const added = { ...statement, ...account, platform, recordsCreator, ownAccountIds: known, credential };
    return this.channels.register(added, acting.actor);
  }

  /** @throws RestRefused, ChannelRefused */
  async change(channel: Channel, version: number, body: ChangeChannelBody, acting: Acting): Promise<Channel> {
    const open = openFields(acting, channel);
    const shut = [
      ...statedFields(body)
        .filter((field) => !open.includes(field))
        .map((field) => fieldLabels[field]),
      ...(body.token !== undefined && !mayKeep(acting, channel) ? [texts.token] : []),
    ];
    if (shut.length > 0) throw new RestRefused('not-allowed', detailTexts.fieldsClosed(shut));
    const today = this.clock.today().toString();
    const statement = readStated(body, typeStatement(channel), channel.representatives, today);
    await this.channels.change({ id: channel.id, version }, statement, acting.actor);
    if (body.token) await this.channels.replaceCredential(channel.id, body.token, acting.actor);
    return this.channels.getChannel(channel.id);
  }

  /** @throws RestRefused, ChannelRefused */
  async close(channel: Channel, body: ClosingBody, acting: Acting): Promise<Channel> {
    if (channel.closedOn !== null) throw new ChannelRefused('closed-already', String(channel.id));
    const wish = { closedOn: body.closedOn, reason: body.reason.trim(), isAnyway: body.anyway === true };
    const step = closingStep(await this.standings.getStanding(channel.id), this.clock.now());
    const faults = listClosingFaults(wish, step, this.clock.today().toString());
    const errors = faults.map((fault) => {
      if (fault === 'not-captured') throw new RestRefused('last-capture-missing');
      return closingTexts[fault];
    });
    if (errors.length > 0) throw new RestRefused('wrong-facts', null, errors);
    return this.channels.close(channel.id, wish.closedOn, wish.reason, acting.actor);
  }
}
