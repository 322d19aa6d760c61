import { registrationDeciders } from '../../registration/index.js';
import { NotesService } from '../../service-notes/index.js';
import type { Call, Command } from './command.js';
import { noteIdOf } from './note-options.js';
import { printNote } from './print-note.js';

export const notesShow: Command = {
  words: 'notes show',
  usage: 'notes show ID',
  operand: 'ID',
  may: registrationDeciders,
  options: {},
  run: (call) => showNote(noteIdOf(call), call),
};

/** A note as it stands, after a deed too. @throws NoteRefused */
export async function showNote(noteId: string, { acting, get, output }: Call): Promise<0> {
  const note = await get(NotesService).readNote(noteId, acting);
  output.document(note, () => printNote(note));
  return 0;
}
