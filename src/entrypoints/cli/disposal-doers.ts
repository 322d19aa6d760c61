import { disposers } from '../../disposal/index.js';
import type { Role } from '../../foundation/access/index.js';

/** The machine's operator comes as administrator: that disposal takes two persons is told by the engine, not by a role. */
export const disposalDoers: readonly Role[] = [...disposers, 'administrator'];
