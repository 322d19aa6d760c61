import { platformName } from '../../capture/index.js';
import type { Channel, ChannelAccount } from '../../channels/index.js';
import { counted } from '../../foundation/text/index.js';

/** What would become of a file's lines. */
export const importPlanTexts = {
  added: (line: number, account: ChannelAccount, creator: string) =>
    `rad ${line}: NY för ${creator}: ${account.displayName} (${platformName(account.platform)}), kontots id ${account.accountId}`,
  changed: (line: number, channel: Channel, fields: readonly string[]) =>
    `rad ${line}: ÄNDRAS, kanal ${channel.id} ${channel.displayName}: ${fields.join(', ')}`,
  unchanged: (line: number, channel: Channel) => `rad ${line}: oförändrad, kanal ${channel.id} ${channel.displayName}`,
  refused: (line: number, column: string | null, sentence: string) =>
    `rad ${line}: FEL${column === null ? '' : ` i ${column}`}: ${sentence}`,
  ignored: (names: readonly string[]) =>
    `Kolumner som förteckningen inte har lämnas utan avseende: ${names.join(', ')}.`,
  sum: (added: number, changed: number, unchanged: number, wrong: number) =>
    `${counted(added, 'ny', 'nya')}, ${counted(changed, 'ändrad', 'ändrade')}, ${counted(unchanged, 'oförändrad', 'oförändrade')}, ${counted(wrong, 'felaktig', 'felaktiga')}.`,
  nothingSaved: 'Inget sparades. Rätta raderna i filen och läs in den igen.',
  confirm: 'Ska förteckningen ändras så? [j/N] ',
  done: 'Förteckningen är ändrad.',
};
