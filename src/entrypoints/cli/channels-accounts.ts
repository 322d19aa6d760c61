import { OwnAccountRefused, OwnAccountsService } from '../../capture/index.js';
import type { Channel } from '../../channels/index.js';
import { registerKeepers } from '../../channels/index.js';
import { Refused, type Call, type Command } from './command.js';
import { getChannelFor } from './get-channel.js';
import { findText, getPositional } from './read-options.js';
import { ownAccountRefusals } from './channel-refusals.sv.js';
import { texts } from './texts.sv.js';

export const channelsAccounts: Command = {
  words: 'channels accounts',
  usage: 'channels accounts ID [--add KONTO] [--remove KONTO]',
  operand: 'ID',
  may: registerKeepers,
  options: { add: { type: 'string' }, remove: { type: 'string' } },
  async run(call) {
    const id = getPositional(call, 'ID');
    const changed = await change(await getChannelFor(call, id, registerKeepers), call);
    const { ownAccountIds } = await getChannelFor(call, id, registerKeepers);
    if (changed !== null) call.output.say(texts.originsCorrected(changed));
    call.output.document({ ownAccountIds }, () => ownAccountIds.join('\n'));
    return 0;
  },
};

async function change(channel: Channel, { values, get, acting }: Call): Promise<number | null> {
  const [added, removed] = [findText(values, 'add'), findText(values, 'remove')];
  if (added !== null && removed !== null) throw new Refused(texts.oneAccountAtATime);
  const accounts = get(OwnAccountsService);
  try {
    if (added !== null) return await accounts.state(channel, added, acting.actor);
    return removed === null ? null : await accounts.withdraw(channel, removed, acting.actor);
  } catch (error) {
    if (!(error instanceof OwnAccountRefused)) throw error;
    throw new Refused(ownAccountRefusals[error.reason](error.accountId));
  }
}
