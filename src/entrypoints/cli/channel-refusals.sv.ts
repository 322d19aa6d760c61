import type { OwnAccountRefused } from '../../capture/index.js';
import type { ChannelRefused } from '../../channels/index.js';

export const ownAccountRefusals: Record<OwnAccountRefused['reason'], (accountId: string) => string> = {
  'own-already': (account) => `Kontot ${account} talar redan för kanalen.`,
  'not-own': (account) => `Kontot ${account} talar inte för kanalen.`,
  'channels-own-account': () => 'Kanalens eget konto kan inte tas bort.',
};

export const channelRefusals: Record<ChannelRefused['reason'], (subject: string) => string> = {
  'account-registered-already': (account) => `Kontot ${account} finns redan i kanalförteckningen som öppen kanal.`,
  'no-such-channel': (id) => `Det finns ingen kanal ${id}. Lista dem med: flodesarkivet channels list`,
  'closed-already': (id) => `Kanal ${id} är redan avslutad.`,
  'changed-meanwhile': (id) => `Kanal ${id} ändrades av någon annan under tiden. Läs den på nytt och försök igen.`,
};
