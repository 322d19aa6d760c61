import { registrationDeciders } from '../../registration/index.js';
import { SigningService } from '../../service-notes/index.js';
import { Refused, type Command } from './command.js';
import { isConfirmed } from './is-confirmed.js';
import { noteIdOf } from './note-options.js';
import { noteTexts } from './note-texts.sv.js';
import { showNote } from './notes-show.js';
import { printPreview } from './print-note.js';
import { findText } from './read-options.js';

export const notesSign: Command = {
  words: 'notes sign',
  usage: 'notes sign ID [--sha256 HEX]',
  operand: 'ID',
  may: registrationDeciders,
  options: { sha256: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output } = call;
    const noteId = noteIdOf(call);
    let read = findText(values, 'sha256');
    if (read === null && acting.actor.kind === 'person') {
      const preview = await get(SigningService).preview(noteId, acting);
      output.say(printPreview(noteId, preview));
      if (!(await isConfirmed(noteTexts.confirmSigning, output.isJson)))
        throw new Refused(noteTexts.notSigned(preview.sha256));
      read = preview.sha256;
    }
    await get(SigningService).sign(noteId, read ?? '', acting);
    return showNote(noteId, call);
  },
};
