import { decidingAs } from '../../foundation/access/index.js';
import { holdGrounds, holdKeepers, HoldsService } from '../../holds/index.js';
import { mostAtOnce } from '../../search/index.js';
import { Refused, type Command } from './command.js';
import { extentOptions, extentUsage, readExtent } from './hold-options.js';
import { holdTexts } from './hold-texts.sv.js';
import { findChoice, getText } from './read-options.js';
import { texts } from './texts.sv.js';

const grounds = holdGrounds.filter((ground) => ground !== 'disclosure-request');

export const holdsAdd: Command = {
  words: 'holds add',
  usage: `holds add [ID…] --ground ${grounds.join('|')} --reason TEXT ${extentUsage}`,
  operand: 'ID',
  mostOperands: mostAtOnce,
  may: holdKeepers,
  options: { ...extentOptions, ground: { type: 'string' }, reason: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output } = call;
    const ground = findChoice(values, 'ground', grounds);
    if (ground === null) throw new Refused(texts.missing('--ground'));
    const reason = getText(values, 'reason');
    const deciding = decidingAs(acting, holdKeepers);
    const id = await get(HoldsService).lay({ ground, reason, extent: await readExtent(call, holdKeepers) }, deciding);
    const hold = await get(HoldsService).getHold(id, deciding.reach);
    output.document(hold, () => holdTexts.laid(hold));
    return 0;
  },
};
