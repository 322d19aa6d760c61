import type { Environment } from '../../../src/foundation/config/index.js';
import { copyArchive } from '../../archive/copied-archive.js';

/** What an operator's commands find: an archive of the test's own. */
export interface OperatorsGround {
  readonly folder: string;
  readonly environment: Environment;
  remove(this: void): Promise<void>;
}

export async function layOperatorsGround(environment: Environment): Promise<OperatorsGround> {
  const archive = await copyArchive(null);
  return {
    folder: archive.folder,
    environment: {
      DATABASE_URL: archive.url,
      DATA_DIR: archive.folder,
      ALLOW_PRIVATE_ADDRESSES: '127.0.0.1',
      FLODESARKIVET_ALLOW_SET_CLOCK: '1',
      ...environment,
    },
    remove: () => archive.remove(),
  };
}
