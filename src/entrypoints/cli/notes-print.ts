import { extname } from 'node:path';
import { registrationDeciders } from '../../registration/index.js';
import { NotePrints, NotesService } from '../../service-notes/index.js';
import { Refused, type Command } from './command.js';
import { noteIdOf } from './note-options.js';
import { noteTexts } from './note-texts.sv.js';
import { findChoice, getText } from './read-options.js';
import { writeNewFile } from './write-new-file.js';

const formats = ['pdf', 'xml'] as const;

export const notesPrint: Command = {
  words: 'notes print',
  usage: `notes print ID [--format ${formats.join('|')}] [--public] --out FIL`,
  operand: 'ID',
  may: registrationDeciders,
  options: { format: { type: 'string' }, public: { type: 'boolean' }, out: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output } = call;
    const out = getText(values, 'out');
    const format = findChoice(values, 'format', formats) ?? (extname(out) === '.xml' ? 'xml' : 'pdf');
    const audience = values['public'] === true ? 'public' : 'full';
    if (format === 'xml' && audience === 'public') throw new Refused(noteTexts.xmlIsWhole);
    const note = await get(NotesService).readNote(noteIdOf(call), acting);
    const prints = get(NotePrints);
    const bytes = format === 'pdf' ? await prints.toPdf(note, audience) : Buffer.from(prints.toXml(note));
    const path = await writeNewFile(out, bytes);
    output.document({ id: note.id, format, audience, path }, () => noteTexts.writtenTo(path));
    return 0;
  },
};
