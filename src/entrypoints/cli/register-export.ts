import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extname } from 'node:path';
import { roles } from '../../foundation/access/index.js';
import { mostInDocument, RunningRegisterExport } from '../../registration/index.js';
import { Refused, type Command } from './command.js';
import { findChoice, findText } from './read-options.js';
import { readRegisterQuestion, registerOptions, registerUsage } from './register-options.js';
import { registerTexts } from './register-texts.sv.js';
import { texts } from './texts.sv.js';
import { writeNewFile } from './write-new-file.js';

const formats = ['csv', 'pdf'] as const;

export const registerExport: Command = {
  words: 'register export',
  usage: `register export ${registerUsage} [--format ${formats.join('|')}] [--out FIL]`,
  may: roles,
  options: { ...registerOptions, format: { type: 'string' }, out: { type: 'string' } },
  async run(call) {
    const { values, acting, output, get } = call;
    const out = findText(values, 'out');
    const format = findChoice(values, 'format', formats) ?? (extname(out ?? '') === '.pdf' ? 'pdf' : 'csv');
    if (out === null && format === 'pdf') throw new Refused(texts.pdfNeedsFile);
    if (out === null && output.isJson) throw new Refused(texts.csvIsNoJson);
    const question = await readRegisterQuestion(call);
    if (format === 'pdf' && question.view === 'full') throw new Refused(registerTexts.pdfIsPublic);
    if (out === null) {
      const lines = await get(RunningRegisterExport).csv(question, acting.actor);
      await pipeline(Readable.from(lines), output.stream, { end: false });
      return 0;
    }
    const bytes = await get(RunningRegisterExport)[format](question, acting.actor);
    if (bytes === null) throw new Refused(registerTexts.tooMuch(mostInDocument));
    const path = await writeNewFile(out, bytes);
    output.document({ format, view: question.view, path }, () => registerTexts.exportedTo(path));
    return 0;
  },
};
