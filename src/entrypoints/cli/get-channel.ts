import { ChannelsService, type Channel } from '../../channels/index.js';
import { isWithin, reachOf, type Role } from '../../foundation/access/index.js';
import { Refused, type Call } from './command.js';
import { readNumber } from './read-options.js';
import { texts } from './texts.sv.js';

/** A channel that the one who acts may see. @throws Refused, ChannelRefused */
export async function getChannelFor(call: Call, id: string, roles: readonly Role[]): Promise<Channel> {
  const channel = await call.get(ChannelsService).getChannel(readNumber('ID', id));
  if (!isWithin(reachOf(call.acting, roles), channel.recordsCreatorId))
    throw new Refused(texts.mayNotForCreator(channel.recordsCreator));
  return channel;
}
