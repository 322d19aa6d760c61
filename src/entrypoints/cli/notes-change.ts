import { reachOf } from '../../foundation/access/index.js';
import { registrationDeciders } from '../../registration/index.js';
import { DraftsService, NoteRefused, NotesService } from '../../service-notes/index.js';
import { Refused, type Command } from './command.js';
import { isNoteStated, noteIdOf, noteOptions, noteUsage, readStatedNote } from './note-options.js';
import { noteTexts } from './note-texts.sv.js';
import { showNote } from './notes-show.js';
import { findNumber, readNumber } from './read-options.js';

export const notesChange: Command = {
  words: 'notes change',
  usage: `notes change ID [--revision ANTAL] ${noteUsage} | --record HANDLING…`,
  operand: 'ID',
  may: registrationDeciders,
  options: { ...noteOptions, revision: { type: 'string' }, record: { type: 'string', multiple: true } },
  async run(call) {
    const { values, acting, get } = call;
    const noteId = noteIdOf(call);
    const recordIds = ((values['record'] as readonly string[] | undefined) ?? []).map((text) =>
      String(readNumber('--record', text)),
    );
    if (recordIds.length > 0 === isNoteStated(values)) throw new Refused(noteTexts.fieldsOrRecords);
    const note = await get(NotesService).getNote(noteId, reachOf(acting, registrationDeciders));
    if (note.draft === null) throw new NoteRefused('not-a-draft', noteId);
    const revision = findNumber(values, 'revision') ?? note.revision;
    if (recordIds.length > 0) await get(DraftsService).changeRecords(noteId, revision, recordIds, acting);
    else await get(DraftsService).change(noteId, revision, { ...note.draft, ...readStatedNote(call) }, acting);
    return showNote(noteId, call);
  },
};
