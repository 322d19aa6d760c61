import { ApproveDisposalService, DisposalViewsService, reachOfReaders } from '../../disposal/index.js';
import { Refused, type Command } from './command.js';
import { disposalDoers } from './disposal-doers.js';
import { disposalTexts } from './disposal-texts.sv.js';
import { isConfirmed } from './is-confirmed.js';
import { printDisposalList } from './print-disposal-list.js';
import { findText, getPositional, getText, readNumber } from './read-options.js';

export const disposalApprove: Command = {
  words: 'disposal approve',
  usage: 'disposal approve LISTA --name NAMN [--set SHA256]',
  operand: 'LISTA',
  may: disposalDoers,
  options: { name: { type: 'string' }, set: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output } = call;
    const listId = readNumber('LISTA', getPositional(call, 'LISTA'));
    const name = getText(values, 'name');
    const seen = await get(DisposalViewsService).getList(listId, reachOfReaders(acting));
    const typed = findText(values, 'set');
    if (typed === null && acting.actor.kind === 'person') {
      output.say(printDisposalList(seen, await get(DisposalViewsService).listGroups(listId)));
      if (!(await isConfirmed(disposalTexts.confirmApproval(seen), output.isJson)))
        throw new Refused(disposalTexts.notApproved(seen.currentSetSha256));
    }
    await get(ApproveDisposalService).approve(listId, { name, setSha256: typed ?? seen.currentSetSha256 }, acting);
    const approved = await get(DisposalViewsService).getList(listId, reachOfReaders(acting));
    output.document(approved, () => disposalTexts.approved(approved));
    return 0;
  },
};
