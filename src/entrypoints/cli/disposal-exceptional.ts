import { DisposalViewsService, ExceptionalDisposalService, reachOfReaders } from '../../disposal/index.js';
import { mostAtOnce } from '../../search/index.js';
import type { Command } from './command.js';
import { disposalDoers } from './disposal-doers.js';
import { disposalTexts } from './disposal-texts.sv.js';
import { findText, getText, listRecordIds } from './read-options.js';

const common = { operand: 'ID', mostOperands: mostAtOnce, may: disposalDoers };

export const disposalEmergency: Command = {
  ...common,
  words: 'disposal emergency',
  usage: 'disposal emergency ID… --reason TEXT --police DIARIENUMMER',
  options: { reason: { type: 'string' }, police: { type: 'string' } },
  run: propose('emergency'),
};

export const disposalWithdraw: Command = {
  ...common,
  words: 'disposal withdraw',
  usage: 'disposal withdraw ID… --reason TEXT',
  options: { reason: { type: 'string' } },
  run: propose('withdrawal'),
};

/** Whether the police were told the engine asks. */
function propose(kind: 'emergency' | 'withdrawal'): Command['run'] {
  return async (call) => {
    const { values, acting, get, output } = call;
    const facts = { reason: getText(values, 'reason'), policeReference: findText(values, 'police') };
    const wish = { kind, recordIds: listRecordIds(call), ...facts };
    const id = await get(ExceptionalDisposalService).propose(wish, acting);
    const list = await get(DisposalViewsService).getList(id, reachOfReaders(acting));
    output.document(list, () => disposalTexts.proposedExceptional(list));
    return 0;
  };
}
