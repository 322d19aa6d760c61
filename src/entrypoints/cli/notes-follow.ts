import { decidingAs, reachOf } from '../../foundation/access/index.js';
import { registrationDeciders } from '../../registration/index.js';
import { DraftsService, NoteNumbers, NotesService } from '../../service-notes/index.js';
import { AssessNow } from '../nightly/index.js';
import { Refused, type Command } from './command.js';
import { noteIdOf } from './note-options.js';
import { noteTexts } from './note-texts.sv.js';
import { showNote } from './notes-show.js';
import { findNumber } from './read-options.js';
import { texts } from './texts.sv.js';

export const notesCorrect: Command = {
  words: 'notes correct',
  usage: 'notes correct ID',
  operand: 'ID',
  may: registrationDeciders,
  options: {},
  run: async (call) => showNote(await call.get(DraftsService).correct(noteIdOf(call), call.acting), call),
};

export const notesDiscard: Command = {
  words: 'notes discard',
  usage: 'notes discard ID [--revision ANTAL]',
  operand: 'ID',
  may: registrationDeciders,
  options: { revision: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output } = call;
    const noteId = noteIdOf(call);
    const note = await get(NotesService).getNote(noteId, reachOf(acting, registrationDeciders));
    await get(DraftsService).discard(noteId, findNumber(values, 'revision') ?? note.revision, acting);
    output.document({ id: noteId, state: 'discarded' }, () => noteTexts.discarded(noteId));
    return 0;
  },
};

export const notesNumber: Command = {
  words: 'notes number',
  usage: 'notes number ID DIARIENUMMER',
  operand: 'ID',
  mostOperands: 2,
  may: registrationDeciders,
  options: {},
  async run(call) {
    const { positionals, acting, get, stop } = call;
    const [noteId, number] = [noteIdOf(call), positionals[1]];
    if (number === undefined) throw new Refused(texts.missing('DIARIENUMMER'));
    await get(NoteNumbers).noteByHand(noteId, number, decidingAs(acting, registrationDeciders));
    await showNote(noteId, call);
    await get(AssessNow).complete(stop);
    return 0;
  },
};
