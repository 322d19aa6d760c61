import { isWithin, reachOf, type Acting } from '../foundation/access/acting.js';
import type { Role } from '../foundation/access/role.js';
import type { StatementField } from './channel-statement.js';
import type { Channel } from './channel.js';
import { statementFields } from './field-kinds.js';

/** Who keeps the register. */
export const registerKeepers: readonly Role[] = ['communications', 'administrator'];

/** Who may change something of a channel. */
export const channelChangers: readonly Role[] = [...registerKeepers, 'channel-officer'];

const officersFields: readonly StatementField[] = ['substitute', 'substituteFrom', 'substituteTo', 'representatives'];

export function mayKeep(acting: Acting, { recordsCreatorId }: Pick<Channel, 'recordsCreatorId'>): boolean {
  return isWithin(reachOf(acting, registerKeepers), recordsCreatorId);
}

/** The fields that somebody may change: an officer says who stands in and who speaks, the register's keepers the rest. */
export function openFields(acting: Acting, channel: Pick<Channel, 'recordsCreatorId'>): readonly StatementField[] {
  if (mayKeep(acting, channel)) return statementFields;
  return isWithin(reachOf(acting, channelChangers), channel.recordsCreatorId) ? officersFields : [];
}
