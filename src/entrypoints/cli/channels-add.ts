import { readFile } from 'node:fs/promises';
import { AccountLookupService, connectors } from '../../capture/index.js';
import { ChannelsService, ReachableChannels, registerKeepers } from '../../channels/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { Refused, type Call, type Command } from './command.js';
import { isConfirmed } from './is-confirmed.js';
import { findChoice, findDay, findText, getText } from './read-options.js';
import { texts } from './texts.sv.js';

const rhythms = ['night', 'hour'] as const;
const string = { type: 'string' } as const;

export const channelsAdd: Command = {
  words: 'channels add',
  usage:
    'channels add --platform NAMN --address URL --creator ARKIVBILDARE --unit ENHET --officer "N N <e-post>" ' +
    '[--substitute "N N <e-post>"] [--decided-by ENHET] [--decided-on DATUM] [--purpose TEXT] [--triage-from DATUM] ' +
    '[--own-account ID …] [--token-file FIL] [--every night|hour] [--yes]',
  may: registerKeepers,
  options: {
    platform: string,
    address: string,
    creator: string,
    unit: string,
    officer: string,
    substitute: string,
    'decided-by': string,
    'decided-on': string,
    purpose: string,
    'triage-from': string,
    'own-account': { type: 'string', multiple: true },
    'token-file': string,
    every: string,
    yes: { type: 'boolean' },
  },
  async run(call) {
    const { values, output } = call;
    const stated = readStated(call);
    if (!(await call.get(ReachableChannels).mayRegisterFor(stated.recordsCreator, call.acting)))
      throw new Refused(texts.mayNotForCreator(stated.recordsCreator));
    const credential = await readCredential(findText(values, 'token-file'));
    const account = await call
      .get(AccountLookupService)
      .findAccount(stated.platform, getText(values, 'address'), credential);
    output.say(texts.found(stated.platform, account.displayName, account.accountId, account.profileUrl));
    if (!stated.substitute) output.say(texts.noSubstitute);
    if (!values['yes'] && !(await isConfirmed(texts.confirm, output.isJson))) throw new Refused(texts.notConfirmed);
    const ownAccountIds = [...new Set([...account.ownAccountIds, ...listOwnAccounts(values)])];
    const channel = await call
      .get(ChannelsService)
      .register({ ...stated, ...account, ownAccountIds, credential }, call.acting.actor);
    output.document(channel, () => texts.registered(channel));
    return 0;
  },
};

function readStated({ values, get }: Call) {
  const platform = getText(values, 'platform');
  const platforms = connectors.map((connector) => connector.platform);
  if (!platforms.includes(platform)) throw new Refused(texts.unknownPlatform(platform, platforms));
  return {
    platform,
    recordsCreator: getText(values, 'creator'),
    unit: getText(values, 'unit'),
    officer: getText(values, 'officer'),
    substitute: findText(values, 'substitute'),
    decidedBy: findText(values, 'decided-by'),
    decidedOn: findDay(values, 'decided-on'),
    purpose: findText(values, 'purpose'),
    triageFrom: findDay(values, 'triage-from') ?? get(Clock).today().toString(),
    rhythm: findChoice(values, 'every', rhythms) ?? 'night',
  };
}

/** Accounts that speak for the municipality without having published: a moderator's number at WordPress. */
function listOwnAccounts(values: Call['values']): readonly string[] {
  return (values['own-account'] as readonly string[] | undefined) ?? [];
}

/** The file's first line; the secret is never an argument, which other users of the machine could read. */
async function readCredential(path: string | null): Promise<string | null> {
  if (path === null) return null;
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    throw new Refused(texts.unreadableFile(path));
  }
}
