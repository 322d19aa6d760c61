import { roles } from '../../foundation/access/index.js';
import { RecordViewsService, RestrictedReads } from '../../records/index.js';
import { findPlace, SearchService } from '../../search/index.js';
import { Refused, type Command } from './command.js';
import { recordLines } from './print-record.js';
import { findNumber, findText } from './read-options.js';
import { readRecordFilter, recordOptions, recordUsage } from './record-options.js';
import { texts } from './texts.sv.js';

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
    const { ids, next } = await get(SearchService).findPage(await readRecordFilter(call), place, limit);
    const records = await get(RecordViewsService).listViews(ids);
    await get(RestrictedReads).note(records, call.acting.actor);
    for (const record of records) output.row(record, () => recordLines(record));
    if (ids.length === 0 && !output.isJson) output.say(texts.noRecords);
    if (next) output.say(texts.more(next));
    return 0;
  },
};
