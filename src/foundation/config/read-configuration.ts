import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { AllowedAddresses, AllowedAddressesUnreadable } from '../http/index.js';
import type { Configuration } from './configuration.js';
import { ConfigurationRefused } from './configuration-refused.js';
import { getDataDir } from './data-dir.js';
import { findVariable, type Environment } from './environment.js';
import { getCredentialKey } from './key-file.js';
import { readClockSetting } from './read-clock-setting.js';
import { readMailSettings } from './read-mail-settings.js';

const highestPort = 65535;
/** The municipality's rules come with the program, wherever it is started from. */
const shippedRules = fileURLToPath(new URL('../../../../retention-rules', import.meta.url));

/**
 * Reads the environment, makes the data folder and, at the first start, the key file.
 * @throws ConfigurationRefused whose message tells the operator what to do.
 */
export function readConfiguration(environment: Environment): Configuration {
  const find = (name: string) => findVariable(environment, name);
  const host = find('HOST') ?? '127.0.0.1';
  const port = readPort(find('PORT') ?? '3000');
  const settings = {
    databaseUrl: readDatabaseUrl(find('DATABASE_URL')),
    rulesDir: resolve(find('RULES_DIR') ?? shippedRules),
    host,
    port,
    publicUrl: readPublicUrl(find('PUBLIC_URL') ?? readOwnUrl(host, port)),
    allowPrivateAddresses: readPrivateAddresses(find('ALLOW_PRIVATE_ADDRESSES') ?? ''),
    backupRetentionDays: readBackupRetentionDays(find('BACKUP_RETENTION_DAYS')),
    disposalCoolingOffDays: readCoolingOffDays(find('DISPOSAL_COOLING_OFF_DAYS') ?? '7'),
    mail: readMailSettings(environment),
    nightAt: readNightAt(find('NIGHT_AT') ?? '02:30'),
    token: find('FLODESARKIVET_TOKEN'),
    clockSetTo: readClockSetting(environment),
  };
  const dataDir = getDataDir(find('DATA_DIR'));
  const diaryDir = resolve(find('DIARY_DIR') ?? join(dataDir, 'diarium'));
  return { ...settings, dataDir, diaryDir, credentialKey: getCredentialKey(find('KEY_FILE'), dataDir) };
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > highestPort) throw new ConfigurationRefused('port-wrong', text);
  return Number(text);
}

function readOwnUrl(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function readPublicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new ConfigurationRefused('public-url-wrong', text);
  return text.replace(/\/+$/, '');
}

function readDatabaseUrl(text: string | null): string | null {
  if (text === null) return null;
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text))
    throw new ConfigurationRefused('database-url-wrong', '');
  return text;
}

function readPrivateAddresses(list: string): AllowedAddresses {
  try {
    return AllowedAddresses.parse(list);
  } catch (error) {
    if (!(error instanceof AllowedAddressesUnreadable)) throw error;
    throw new ConfigurationRefused('private-addresses-wrong', error.entry);
  }
}

function readBackupRetentionDays(text: string | null): number | null {
  if (text === null) return null;
  if (!/^\d{1,5}$/.test(text)) throw new ConfigurationRefused('backup-retention-days-wrong', text);
  return Number(text);
}

/** A day at least: approving is not executing. */
function readCoolingOffDays(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new ConfigurationRefused('cooling-off-days-wrong', text);
  return Number(text);
}

function readNightAt(text: string): Temporal.PlainTime {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new ConfigurationRefused('night-at-wrong', text);
  return Temporal.PlainTime.from(text);
}
