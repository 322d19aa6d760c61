import type { Role } from '../../../../foundation/access/index.js';
import { registerSetters, registrationDeciders } from '../../../../registration/index.js';

/** Those who see how registers are kept, and what their diaries have not answered. */
export const settingReaders: readonly Role[] = [...new Set([...registrationDeciders, ...registerSetters])];
