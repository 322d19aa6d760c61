export { ChannelRefused, type Channel, type ChannelAccount, type ChannelChange, type NewChannel } from './channel.js';
export { requiredFields } from './channel-statement.js';
export type { ChannelStatement, CommentRules, Representative, Rhythm, StatementField } from './channel-statement.js';
export { ChannelsModule } from './channels.module.js';
export {
  ChannelsService,
  type ChannelLabels,
  type ChannelVersion,
  type OwnAccountsChange,
} from './channels.service.js';
export { CredentialsService, CredentialUnreadable } from './credentials.service.js';
export { describeStatement } from './describe-statement.js';
export { fieldGroups, type FieldGroup } from './field-groups.js';
export { fieldKinds, statementFields } from './field-kinds.js';
export { isDay } from './is-day.js';
export { listMissing, type MissingFact } from './missing-facts.js';
export { officerOn } from './officer-on.js';
export { commentRules, readStatement, rhythms, type ReadStatement, type StatementFault } from './read-statement.js';
export { columnLabels, type RegisterColumn } from './register-columns.js';
export { RegisterExportService, registerFormats, type RegisterFormat } from './register-export.service.js';
export * from './register-import/index.js';
export { emptyStatement, typeStatement, type TypedStatement } from './typed-statement.js';
export { ReachableChannels } from './reachable-channels.service.js';
export { channelChangers, mayKeep, openFields, registerKeepers } from './register-keepers.js';
export * from './texts.sv.js';
