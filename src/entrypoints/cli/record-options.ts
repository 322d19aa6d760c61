import { roles } from '../../foundation/access/index.js';
import { origins, recordStates, sightOf } from '../../records/index.js';
import { wholeDays, type RecordFilter } from '../../search/index.js';
import { Refused, type Call } from './command.js';
import { getChannelFor } from './get-channel.js';
import { findChoice, findDay, findText } from './read-options.js';
import { texts } from './texts.sv.js';

const string = { type: 'string' } as const;

export const recordOptions = {
  q: string,
  channel: string,
  origin: string,
  from: string,
  to: string,
  state: string,
};

export const recordUsage =
  '[--q ORD] [--channel ID] [--origin received|drawn-up] [--from DATUM] [--to DATUM] [--state visible|hidden-by-us|gone|unavailable]';

/** Days are whole days in Europe/Stockholm, the last one included. @throws Refused, ChannelRefused */
export async function readRecordFilter(call: Call): Promise<RecordFilter> {
  const { values, acting } = call;
  const [from, to] = [findDay(values, 'from'), findDay(values, 'to')];
  if (from !== null && to !== null && from > to) throw new Refused(texts.endsBeforeItBegins(from, to));
  const channel = findText(values, 'channel');
  return {
    words: findText(values, 'q'),
    ...sightOf(acting),
    channelId: channel === null ? null : (await getChannelFor(call, channel, roles)).id,
    origin: findChoice(values, 'origin', origins),
    state: findChoice(values, 'state', recordStates),
    ...wholeDays(from, to),
  };
}
