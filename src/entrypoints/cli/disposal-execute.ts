import { DisposalViewsService, ExecuteDisposalService, reachOfReaders } from '../../disposal/index.js';
import type { Command } from './command.js';
import { disposalDoers } from './disposal-doers.js';
import { disposalTexts } from './disposal-texts.sv.js';
import { getPositional, readNumber } from './read-options.js';

export const disposalExecute: Command = {
  words: 'disposal execute',
  usage: 'disposal execute LISTA',
  operand: 'LISTA',
  may: disposalDoers,
  options: {},
  async run(call) {
    const { acting, get, output, stop } = call;
    const listId = readNumber('LISTA', getPositional(call, 'LISTA'));
    const { filesLeft } = await get(ExecuteDisposalService).execute(listId, acting, stop);
    const list = await get(DisposalViewsService).getList(listId, reachOfReaders(acting));
    output.document({ ...list, filesLeft }, () => disposalTexts.executed(list, filesLeft));
    return filesLeft === 0 ? 0 : 1;
  },
};
