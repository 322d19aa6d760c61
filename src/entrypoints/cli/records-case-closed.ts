import { decidingAs } from '../../foundation/access/index.js';
import { triggerDeclarers, TriggersService } from '../../retention/index.js';
import { mostAtOnce } from '../../search/index.js';
import { AssessNow } from '../nightly/index.js';
import { Refused, type Command } from './command.js';
import { deedTexts } from './deed-texts.sv.js';
import { getDay, getText, listRecordIds } from './read-options.js';

const trigger = 'case-closed';
const may = triggerDeclarers[trigger];

export const recordsCaseClosed: Command = {
  words: 'records case-closed',
  usage: 'records case-closed ID… --case NUMMER --on DATUM --reason TEXT',
  operand: 'ID',
  mostOperands: mostAtOnce,
  may,
  options: { case: { type: 'string' }, on: { type: 'string' }, reason: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output, stop } = call;
    const recordIds = [...new Set(listRecordIds(call))];
    if (recordIds.length === 0) throw new Refused(deedTexts.noneChosen);
    const caseReference = getText(values, 'case');
    const [happenedOn, reason] = [getDay(values, 'on'), getText(values, 'reason')];
    const declaration = { trigger, recordIds, happenedOn, reason, caseReference } as const;
    const declarationId = await get(TriggersService).declare(declaration, decidingAs(acting, may));
    const { length: records } = recordIds;
    output.document({ declarationId, records }, () => deedTexts.caseClosed(records, caseReference, happenedOn));
    await get(AssessNow).complete(stop);
    return 0;
  },
};
