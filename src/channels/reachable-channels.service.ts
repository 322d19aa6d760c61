import { Injectable } from '@nestjs/common';
import { AccessRefused, isWithin, reachOf, roles, type Acting, type Role } from '../foundation/access/index.js';
import { numberShape } from '../foundation/text/index.js';
import { ChannelRefused, type Channel } from './channel.js';
import { ChannelsService } from './channels.service.js';
import { registerKeepers } from './register-keepers.js';

/** Channels within the reach of whoever asks; others do not exist for them. */
@Injectable()
export class ReachableChannels {
  constructor(private readonly channels: ChannelsService) {}

  /** Those at whose records creator one of the roles is held. */
  async list(acting: Acting, may: readonly Role[] = roles): Promise<Channel[]> {
    const reach = reachOf(acting, may);
    return (await this.channels.listAll()).filter((channel) => isWithin(reach, channel.recordsCreatorId));
  }

  /** @throws ChannelRefused `no-such-channel` */
  async get(id: string, acting: Acting): Promise<Channel> {
    const channel = numberShape.test(id) ? await this.channels.findChannel(Number(id)) : null;
    if (!channel || !isWithin(reachOf(acting, roles), channel.recordsCreatorId))
      throw new ChannelRefused('no-such-channel', id);
    return channel;
  }

  /** For a deed that needs one of these roles at the channel's records creator. @throws ChannelRefused, AccessRefused */
  async getFor(id: string, acting: Acting, may: readonly Role[]): Promise<Channel> {
    const channel = await this.get(id, acting);
    if (!isWithin(reachOf(acting, may), channel.recordsCreatorId)) throw new AccessRefused('not-allowed');
    return channel;
  }

  /** Names of the records creators whose channels somebody keeps. */
  async listKeptCreators(acting: Acting): Promise<string[]> {
    const { recordsCreators } = await this.channels.readLabels();
    const reach = reachOf(acting, registerKeepers);
    return [...recordsCreators].filter(([id]) => isWithin(reach, id)).map(([, name]) => name);
  }

  /** Only somebody who keeps the register everywhere may register a channel of a new records creator. */
  async mayRegisterFor(recordsCreator: string, acting: Acting): Promise<boolean> {
    if (reachOf(acting, registerKeepers) === 'all') return true;
    return (await this.listKeptCreators(acting)).includes(recordsCreator);
  }
}
