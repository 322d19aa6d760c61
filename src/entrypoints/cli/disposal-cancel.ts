import { ApproveDisposalService, DisposalViewsService, reachOfReaders } from '../../disposal/index.js';
import type { Command } from './command.js';
import { disposalDoers } from './disposal-doers.js';
import { disposalTexts } from './disposal-texts.sv.js';
import { getPositional, getText, readNumber } from './read-options.js';

export const disposalCancel: Command = {
  words: 'disposal cancel',
  usage: 'disposal cancel LISTA --reason TEXT',
  operand: 'LISTA',
  may: disposalDoers,
  options: { reason: { type: 'string' } },
  async run(call) {
    const { acting, get, output } = call;
    const listId = readNumber('LISTA', getPositional(call, 'LISTA'));
    await get(ApproveDisposalService).cancel(listId, getText(call.values, 'reason'), acting);
    const list = await get(DisposalViewsService).getList(listId, reachOfReaders(acting));
    output.document(list, () => disposalTexts.cancelled(list));
    return 0;
  },
};
