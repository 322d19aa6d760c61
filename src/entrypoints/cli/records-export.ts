import { extname } from 'node:path';
import { roles } from '../../foundation/access/index.js';
import { exportFormats, RecordExportService, type ExportFormat } from '../../search/index.js';
import { Refused, type Call, type Command } from './command.js';
import { findChoice, findText } from './read-options.js';
import { readRecordFilter, recordOptions, recordUsage } from './record-options.js';
import { texts } from './texts.sv.js';

const progressEvery = 10_000;

export const recordsExport: Command = {
  words: 'records export',
  usage: `records export ${recordUsage} [--format ${exportFormats.join('|')}] [--out FIL]`,
  may: roles,
  options: { ...recordOptions, format: { type: 'string' }, out: { type: 'string' } },
  async run(call) {
    const { values, acting, stop, output } = call;
    const out = findText(values, 'out');
    const format = findChoice(values, 'format', exportFormats) ?? formatOf(out);
    const order = { filter: await readRecordFilter(call), actor: acting.actor, stop, progress: progressIn(call) };
    const exports = call.get(RecordExportService);
    if (out === null) {
      const { records } = await exports.writeLines(lineFormat(format, output.isJson), order, output.stream);
      output.say(texts.exported(records));
      return 0;
    }
    const exported = await exports.writeFiles(format, order, out);
    output.document(exported, () => texts.exportedTo(exported));
    return exported.faults.length === 0 ? 0 : 1;
  },
};

function formatOf(out: string | null): ExportFormat {
  const extension = extname(out ?? '').slice(1);
  return exportFormats.find((format) => format === extension) ?? 'jsonl';
}

/** @throws Refused for what standard output cannot hold */
function lineFormat(format: ExportFormat, isJson: boolean): 'jsonl' | 'csv' {
  if (format === 'zip') throw new Refused(texts.zipNeedsFile);
  if (format === 'csv' && isJson) throw new Refused(texts.csvIsNoJson);
  return format;
}

function progressIn({ output }: Call): (records: number) => void {
  let told = 0;
  return (records) => {
    if (records - told < progressEvery) return;
    told = records;
    output.say(texts.exportProgress(records));
  };
}
