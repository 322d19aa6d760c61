export { ChannelRefused, type Channel, type ChannelChange, type NewChannel, type Rhythm } from './channel.js';
export { ChannelsModule } from './channels.module.js';
export { ChannelsService, type ChannelLabels } from './channels.service.js';
export { CredentialsService, CredentialUnreadable } from './credentials.service.js';
