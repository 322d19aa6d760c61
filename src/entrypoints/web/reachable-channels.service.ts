import { Injectable } from '@nestjs/common';
import { ChannelRefused, ChannelsService, type Channel } from '../../channels/index.js';
import { AccessRefused, isWithin, reachOf, roles, type Acting, type Role } from '../../foundation/access/index.js';

/** Who keeps the register. */
export const registerKeepers: readonly Role[] = ['communications', 'administrator'];

/** Channels within the reach of whoever asks; others do not exist for them. */
@Injectable()
export class ReachableChannels {
  constructor(private readonly channels: ChannelsService) {}

  async list(acting: Acting): Promise<Channel[]> {
    const reach = reachOf(acting, roles);
    return (await this.channels.listAll()).filter((channel) => isWithin(reach, channel.recordsCreatorId));
  }

  /** @throws ChannelRefused `no-such-channel` */
  async get(id: string, acting: Acting): Promise<Channel> {
    const channel = /^[1-9]\d{0,8}$/.test(id) ? await this.channels.findChannel(Number(id)) : null;
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
}

export function mayKeep(acting: Acting, { recordsCreatorId }: Pick<Channel, 'recordsCreatorId'>): boolean {
  return isWithin(reachOf(acting, registerKeepers), recordsCreatorId);
}
