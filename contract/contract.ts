import type { Database } from '../src/foundation/database/index.js';

/** The service, open on a migrated database. */
export interface OpenHouse {
  readonly origin: string;
  readonly database: Database;
}

/** Something that others rely on, which stands in the repository as a file. */
export interface Contract {
  /** From the root of the repository. */
  readonly file: string;
  readonly make: (house: OpenHouse) => string | Promise<string>;
}
