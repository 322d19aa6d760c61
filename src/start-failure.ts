import { ConfigurationRefused } from './foundation/config/index.js';
import { DatabaseRefused } from './foundation/database/index.js';

/** The sentence for the operator where a start makes no sense; null where the failure is the program's own. */
export function startRefusal(error: unknown): string | null {
  return error instanceof ConfigurationRefused || error instanceof DatabaseRefused ? error.message : null;
}
