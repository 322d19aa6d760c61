import { reachOf, type Acting, type Reach } from '../foundation/access/acting.js';
import type { Role } from '../foundation/access/role.js';
import type { Actor } from '../foundation/audit/index.js';

/** Who decides, over which records creators' records. */
export interface Deciding {
  readonly actor: Actor;
  readonly reach: Reach;
}

/** As far as one of these roles reaches. */
export function decidingAs(acting: Acting, may: readonly Role[]): Deciding {
  return { actor: acting.actor, reach: reachOf(acting, may) };
}
