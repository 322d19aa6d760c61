import { decidingAs } from '../../foundation/access/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { triggerDeclarers, TriggersService } from '../../retention/index.js';
import { mostAtOnce } from '../../search/index.js';
import { AssessNow } from '../nightly/index.js';
import { chooseRecords } from './choose-records.js';
import type { Command } from './command.js';
import { deedTexts } from './deed-texts.sv.js';
import { findDay, getText } from './read-options.js';
import { recordOptions, recordUsage } from './record-options.js';

const trigger = 'declared-inactive';
const may = triggerDeclarers[trigger];

export const recordsDeclareInactive: Command = {
  words: 'records declare-inactive',
  usage: `records declare-inactive [ID…] --reason TEXT [--on DATUM] [--thread] ${recordUsage}`,
  operand: 'ID',
  mostOperands: mostAtOnce,
  may,
  options: { ...recordOptions, reason: { type: 'string' }, on: { type: 'string' }, thread: { type: 'boolean' } },
  async run(call) {
    const { values, acting, get, output, stop } = call;
    const reason = getText(values, 'reason');
    const happenedOn = findDay(values, 'on') ?? get(Clock).today().toString();
    const recordIds = await chooseRecords(call, may);
    const declaration = { trigger, recordIds, happenedOn, reason, caseReference: null } as const;
    const declarationId = await get(TriggersService).declare(declaration, decidingAs(acting, may));
    const { length: records } = recordIds;
    output.document({ declarationId, records }, () => deedTexts.declaredInactive(records, happenedOn));
    await get(AssessNow).complete(stop);
    return 0;
  },
};
