import { decidingAs } from '../../foundation/access/index.js';
import { removalGrounds, removalNoters, RemovalsService } from '../../records/index.js';
import { AssessNow } from '../nightly/index.js';
import { Refused, type Command } from './command.js';
import { deedTexts } from './deed-texts.sv.js';
import { findChoice, findText, getDay, getPositional, getText, readNumber } from './read-options.js';
import { texts } from './texts.sv.js';

export const recordsNoteRemoval: Command = {
  words: 'records note-removal',
  usage: `records note-removal ID --ground ${removalGrounds.join('|')} --reason TEXT --on DATUM --by NAMN | --withdraw`,
  operand: 'ID',
  may: removalNoters,
  options: {
    ground: { type: 'string' },
    reason: { type: 'string' },
    on: { type: 'string' },
    by: { type: 'string' },
    withdraw: { type: 'boolean' },
  },
  async run(call) {
    const { values, acting, get, output, stop } = call;
    const recordId = String(readNumber('ID', getPositional(call, 'ID')));
    const deciding = decidingAs(acting, removalNoters);
    if (values['withdraw'] === true) {
      if (['ground', 'reason', 'on', 'by'].some((name) => findText(values, name) !== null))
        throw new Refused(deedTexts.removalOrWithdrawal);
      await get(RemovalsService).withdraw(recordId, deciding);
      output.document({ recordId, withdrawn: true }, () => deedTexts.removalWithdrawn(recordId));
    } else {
      const ground = findChoice(values, 'ground', removalGrounds);
      if (ground === null) throw new Refused(texts.missing('--ground'));
      const [reason, removedOn, removedBy] = [getText(values, 'reason'), getDay(values, 'on'), getText(values, 'by')];
      await get(RemovalsService).note({ recordId, ground, reason, removedOn, removedBy }, deciding);
      output.document({ recordId, ground, removedOn }, () => deedTexts.removalNoted(recordId, removedOn));
    }
    await get(AssessNow).complete(stop);
    return 0;
  },
};
