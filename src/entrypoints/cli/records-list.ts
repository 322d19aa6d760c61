import { roles } from '../../foundation/access/index.js';
import { RecordViewsService, type RecordView } from '../../records/index.js';
import { findPlace, SearchService } from '../../search/index.js';
import { Refused, type Command } from './command.js';
import { findNumber, findText } from './read-options.js';
import { readRecordFilter, recordOptions, recordUsage } from './record-options.js';
import { origins, texts } from './texts.sv.js';

export const recordsList: Command = {
  words: 'records list',
  usage: `records list ${recordUsage} [--limit ANTAL] [--after PLATS]`,
  may: roles,
  options: { ...recordOptions, limit: { type: 'string' }, after: { type: 'string' } },
  async run(call) {
    const { values, get, output } = call;
    const after = findText(values, 'after');
    const place = after === null ? null : findPlace(after);
    if (after !== null && place === null) throw new Refused(texts.notAPlace(after));
    const limit = Math.min(findNumber(values, 'limit') ?? 25, 1000);
    const { ids, next } = await get(SearchService).findPage(readRecordFilter(call), place, limit);
    for (const record of await get(RecordViewsService).listViews(ids)) output.row(record, () => recordLine(record));
    if (next) output.say(texts.more(next));
    return 0;
  },
};

function recordLine(record: RecordView): string {
  const at = (record.publishedAt ?? record.capturedAt).slice(0, 16).replace('T', ' ');
  const text = record.text.replace(/\s+/g, ' ').slice(0, 100);
  return texts.recordLine(record.id, at, origins[record.origin], record.author.displayName ?? texts.anonymous, text);
}
