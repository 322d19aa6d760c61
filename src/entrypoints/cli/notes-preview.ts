import { registrationDeciders } from '../../registration/index.js';
import { NotePrints, SigningService } from '../../service-notes/index.js';
import type { Command } from './command.js';
import { noteIdOf } from './note-options.js';
import { noteTexts } from './note-texts.sv.js';
import { printPreview } from './print-note.js';
import { findText } from './read-options.js';
import { writeNewFile } from './write-new-file.js';

export const notesPreview: Command = {
  words: 'notes preview',
  usage: 'notes preview ID [--out FIL.pdf]',
  operand: 'ID',
  may: registrationDeciders,
  options: { out: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output } = call;
    const noteId = noteIdOf(call);
    const preview = await get(SigningService).preview(noteId, acting);
    const out = findText(values, 'out');
    if (out !== null) {
      const path = await writeNewFile(out, await get(NotePrints).previewPdf(preview.content));
      output.say(noteTexts.writtenTo(path));
    }
    output.document(preview, () => printPreview(noteId, preview));
    return 0;
  },
};
