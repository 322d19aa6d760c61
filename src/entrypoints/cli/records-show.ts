import { roles } from '../../foundation/access/index.js';
import { RecordViewsService, RestrictedReads, sightOf } from '../../records/index.js';
import { Refused, type Command } from './command.js';
import { printRecord } from './print-record.js';
import { getPositional, readNumber } from './read-options.js';
import { texts } from './texts.sv.js';

export const recordsShow: Command = {
  words: 'records show',
  usage: 'records show ID',
  operand: 'ID',
  may: roles,
  options: {},
  async run(call) {
    const id = String(readNumber('ID', getPositional(call, 'ID')));
    const record = await call.get(RecordViewsService).findSeenView(id, sightOf(call.acting));
    if (!record) throw new Refused(texts.noRecord(id));
    await call.get(RestrictedReads).note([record], call.acting.actor);
    call.output.document(record, () => printRecord(record));
    return 0;
  },
};
