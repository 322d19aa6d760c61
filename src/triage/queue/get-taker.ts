import { decidingAs, type Acting, type Deciding } from '../../foundation/access/index.js';
import { registrationDeciders } from '../../registration/index.js';
import { TriageRefused } from '../triage-refused.js';

/** Somebody who can have a record before them: not a system, and not whoever runs the machine. */
export interface Taker extends Deciding {
  readonly personId: number;
}

/** @throws TriageRefused `persons-only` */
export function getTaker(acting: Acting): Taker {
  const { actor } = acting;
  if (actor.kind !== 'person') throw new TriageRefused('persons-only', '');
  return { ...decidingAs(acting, registrationDeciders), personId: actor.id };
}
