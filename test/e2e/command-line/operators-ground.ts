import type { Environment } from '../../../src/foundation/config/index.js';
import { openTestDatabase } from '../../database/index.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';

/** What an operator's commands find: an archive of the test's own. */
export interface OperatorsGround {
  readonly folder: string;
  readonly environment: Environment;
  remove(this: void): Promise<void>;
}

export async function layOperatorsGround(environment: Environment): Promise<OperatorsGround> {
  const database = await openTestDatabase();
  const folder = await makeTemporaryFolder();
  return {
    folder: folder.path,
    environment: {
      DATABASE_URL: database.url,
      DATA_DIR: folder.path,
      ALLOW_PRIVATE_ADDRESSES: '127.0.0.1',
      FLODESARKIVET_ALLOW_SET_CLOCK: '1',
      ...environment,
    },
    async remove() {
      await database.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
