import { decidingAs } from '../../foundation/access/index.js';
import { holdKeepers, HoldsService } from '../../holds/index.js';
import type { Command } from './command.js';
import { holdTexts } from './hold-texts.sv.js';
import { getPositional, getText, readNumber } from './read-options.js';

export const holdsLift: Command = {
  words: 'holds lift',
  usage: 'holds lift ID --reason TEXT',
  operand: 'ID',
  may: holdKeepers,
  options: { reason: { type: 'string' } },
  async run(call) {
    const id = readNumber('ID', getPositional(call, 'ID'));
    const deciding = decidingAs(call.acting, holdKeepers);
    await call.get(HoldsService).lift(id, getText(call.values, 'reason'), deciding);
    const hold = await call.get(HoldsService).getHold(id, deciding.reach);
    call.output.document(hold, () => holdTexts.lifted(id));
    return 0;
  },
};
