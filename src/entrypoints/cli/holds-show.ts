import { reachOf } from '../../foundation/access/index.js';
import { holdKeepers, HoldsService } from '../../holds/index.js';
import type { Command } from './command.js';
import { printHold } from './hold-texts.sv.js';
import { getPositional, readNumber } from './read-options.js';

const mostShown = 1000;

export const holdsShow: Command = {
  words: 'holds show',
  usage: 'holds show ID',
  operand: 'ID',
  may: holdKeepers,
  options: {},
  async run(call) {
    const holds = call.get(HoldsService);
    const id = readNumber('ID', getPositional(call, 'ID'));
    const hold = await holds.getHold(id, reachOf(call.acting, holdKeepers));
    const recordIds = await holds.listNamedRecords(id, null, mostShown);
    call.output.document({ ...hold, recordIds }, () => printHold(hold, recordIds));
    return 0;
  },
};
