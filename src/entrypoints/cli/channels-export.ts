import { extname } from 'node:path';
import { platformName } from '../../capture/index.js';
import { RegisterExportService, registerFormats, type RegisterFormat } from '../../channels/index.js';
import { roles } from '../../foundation/access/index.js';
import { Refused, type Command } from './command.js';
import { findChoice, findText } from './read-options.js';
import { texts } from './texts.sv.js';
import { writeNewFile } from './write-new-file.js';

export const channelsExport: Command = {
  words: 'channels export',
  usage: `channels export [--format ${registerFormats.join('|')}] [--out FIL]`,
  may: roles,
  options: { format: { type: 'string' }, out: { type: 'string' } },
  async run({ values, acting, output, get }) {
    const out = findText(values, 'out');
    const format = findChoice(values, 'format', registerFormats) ?? formatOf(out);
    if (out === null && format === 'pdf') throw new Refused(texts.pdfNeedsFile);
    if (out === null && output.isJson) throw new Refused(texts.csvIsNoJson);
    const { bytes, channels } = await get(RegisterExportService).take(format, acting, platformName);
    if (out === null) {
      output.stream.write(bytes);
      output.say(texts.registerExported(channels));
      return 0;
    }
    const path = await writeNewFile(out, bytes);
    output.document({ format, channels, path }, () => texts.registerExportedTo(channels, path));
    return 0;
  },
};

function formatOf(out: string | null): RegisterFormat {
  const extension = extname(out ?? '').slice(1);
  return registerFormats.find((format) => format === extension) ?? 'csv';
}
