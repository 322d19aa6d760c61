import { registrationDeciders } from '../../registration/index.js';
import { findQueuePlace, queuePlaceToText, TriageQueue } from '../../triage/index.js';
import { Refused, type Command } from './command.js';
import { findNumber, findText } from './read-options.js';
import { texts } from './texts.sv.js';
import { triageTexts, waitingLines } from './triage-texts.sv.js';
import { withRecords } from './with-records.js';

export const triageList: Command = {
  words: 'triage list',
  usage: 'triage list [--limit ANTAL] [--after PLATS]',
  may: registrationDeciders,
  options: { limit: { type: 'string' }, after: { type: 'string' } },
  async run({ values, acting, get, output }) {
    const after = findText(values, 'after');
    const place = after === null ? null : findQueuePlace(after);
    if (after !== null && place === null) throw new Refused(texts.notAPlace(after));
    const limit = Math.min(findNumber(values, 'limit') ?? 25, 1000);
    const { items, next } = await get(TriageQueue).listQueue(acting, place, limit);
    for (const item of await withRecords(items, get, acting)) output.row(item, () => waitingLines(item));
    if (items.length === 0 && !output.isJson) output.say(triageTexts.nothingWaits);
    if (next) output.say(texts.more(queuePlaceToText(next)));
    return 0;
  },
};

export const triageCount: Command = {
  words: 'triage count',
  usage: 'triage count',
  may: registrationDeciders,
  options: {},
  async run({ acting, get, output }) {
    const count = await get(TriageQueue).count(acting);
    output.document(count, () => triageTexts.count(count));
    return 0;
  },
};
