export { Configuration } from './configuration.js';
export { ConfigurationModule } from './configuration.module.js';
export { ConfigurationRefused, type ConfigurationRefusal } from './configuration-refused.js';
export { canServe } from './data-dir.js';
export { findDatabaseUser, mayReach, type DatabaseUser } from './database-user.js';
export type { Environment } from './environment.js';
export type { MailSettings } from './read-mail-settings.js';
export { readConfiguration } from './read-configuration.js';
