import { fileURLToPath } from 'node:url';

const rulesDir = fileURLToPath(new URL('../../demo/rules', import.meta.url));

/** What the demo's operator has set, for commands and for the service. */
export function demoEnvironment(dataDir: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATA_DIR: dataDir,
    ALLOW_PRIVATE_ADDRESSES: '127.0.0.1',
    RULES_DIR: rulesDir,
    BACKUP_RETENTION_DAYS: '90',
  };
}
