import { isWithin, reachOf, type Reach, type Role } from '../../foundation/access/index.js';
import type { Call } from './command.js';
import { getCreatorNamed } from './get-creator-named.js';
import { findText } from './read-options.js';

/** What is reached with these roles: one records creator's alone where `--creator` names it. @throws Refused */
export async function readCreatorReach({ values, acting, get }: Call, may: readonly Role[]): Promise<Reach> {
  const reach = reachOf(acting, may);
  const creator = findText(values, 'creator');
  if (creator === null || reach === null) return reach;
  const id = await getCreatorNamed(creator, get);
  return isWithin(reach, id) ? [id] : [];
}
