import { statementFields, type StatementField } from '../../../../channels/index.js';
import { isWithin, reachOf, type Acting, type Role } from '../../../../foundation/access/index.js';
import { registerKeepers } from '../../reachable-channels.service.js';

/** Who may change something of a channel. */
export const channelChangers: readonly Role[] = [...registerKeepers, 'channel-officer'];

const officersFields: readonly StatementField[] = ['substitute', 'substituteFrom', 'substituteTo', 'representatives'];

/** The fields that somebody may change: an officer says who stands in and who speaks, the register's keepers the rest. */
export function openFields(acting: Acting, recordsCreatorId: number): readonly StatementField[] {
  if (isWithin(reachOf(acting, registerKeepers), recordsCreatorId)) return statementFields;
  return isWithin(reachOf(acting, channelChangers), recordsCreatorId) ? officersFields : [];
}
