import { registrationDeciders } from '../../registration/index.js';
import { mostAtOnce } from '../../search/index.js';
import { NamedDecisions } from '../../triage/index.js';
import { AssessNow } from '../nightly/index.js';
import { Refused, type Command } from './command.js';
import { readSecrecy } from './decide-records.js';
import { deedTexts } from './deed-texts.sv.js';
import { noteOptions, noteUsage, readStatedNote } from './note-options.js';
import { showNote } from './notes-show.js';
import { listRecordIds } from './read-options.js';

export const notesDraft: Command = {
  words: 'notes draft',
  usage: `notes draft ID… ${noteUsage} [--secret]`,
  operand: 'ID',
  mostOperands: mostAtOnce,
  may: registrationDeciders,
  options: { ...noteOptions, secret: { type: 'boolean' } },
  async run(call) {
    const { values, acting, get, stop } = call;
    const recordIds = [...new Set(listRecordIds(call))];
    if (recordIds.length === 0) throw new Refused(deedTexts.noneChosen);
    const how = { secrecy: readSecrecy(values), reason: null, entry: null };
    const noteId = await get(NamedDecisions).beginNote(recordIds, acting, readStatedNote(call), how);
    await showNote(noteId, call);
    await get(AssessNow).complete(stop);
    return 0;
  },
};
