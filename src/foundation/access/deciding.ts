import { reachOf, type Acting, type Reach } from './acting.js';
import type { Role } from './role.js';
import type { Actor } from '../audit/index.js';

/** Who decides, over which records creators' records. */
export interface Deciding {
  readonly actor: Actor;
  readonly reach: Reach;
}

/** As far as one of these roles reaches. */
export function decidingAs(acting: Acting, may: readonly Role[]): Deciding {
  return { actor: acting.actor, reach: reachOf(acting, may) };
}
