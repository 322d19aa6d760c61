import { fileURLToPath } from 'node:url';

const rulesDir = fileURLToPath(new URL('../../demo/rules', import.meta.url));

/** What Norrsunda's operator has set. */
export function demoSettings(dataDir: string): Readonly<Record<string, string>> {
  return { DATA_DIR: dataDir, ALLOW_PRIVATE_ADDRESSES: '127.0.0.1', RULES_DIR: rulesDir, BACKUP_RETENTION_DAYS: '90' };
}

/** The same, for commands and for the service. */
export function demoEnvironment(dataDir: string): NodeJS.ProcessEnv {
  return { ...process.env, ...demoSettings(dataDir) };
}
