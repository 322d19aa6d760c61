export { aNewChannel } from './a-new-channel.js';
export { aNewAttachment, aNewRecord, aNewVersion } from './a-new-record.js';
