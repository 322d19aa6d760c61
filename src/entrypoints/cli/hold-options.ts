import { ChannelsService } from '../../channels/index.js';
import { reachOf, type Role } from '../../foundation/access/index.js';
import type { HoldExtent, HoldFilter } from '../../holds/index.js';
import { origins } from '../../records/index.js';
import { chooseRecords } from './choose-records.js';
import { Refused, type Call } from './command.js';
import { holdTexts } from './hold-texts.sv.js';
import { findChoice, findDay, findNumber, findText, listRecordIds } from './read-options.js';
import { recordOptions } from './record-options.js';

/** What a hold is to cover, as it is typed. */
export const extentOptions = {
  ...recordOptions,
  thread: { type: 'boolean' },
  standing: { type: 'boolean' },
  author: { type: 'string' },
  creator: { type: 'string' },
} as const;

export const extentUsage =
  '[--thread] [--channel ID] [--q ORD] [--origin received|drawn-up] [--from DATUM] [--to DATUM] [--state LÄGE] [--standing] [--author NAMN] [--creator ARKIVBILDARE]';

/**
 * Records by number, with `--thread` their threads; with `--standing` a choice that later records fall under too; a
 * channel alone is all of it; else what is found now. @throws Refused
 */
export async function readExtent(call: Call, may: readonly Role[]): Promise<HoldExtent> {
  const { values } = call;
  if (values['standing'] === true) return readStanding(call, may);
  if (findText(values, 'author') !== null || findText(values, 'creator') !== null)
    throw new Refused(holdTexts.onlyStanding);
  const recordIds = listRecordIds(call);
  if (recordIds.length > 0 && values['thread'] === true) return { scope: 'threads', recordIds };
  const channelId = findNumber(values, 'channel');
  if (channelId !== null && recordIds.length === 0 && isChannelAlone(call)) return { scope: 'channel', channelId };
  return { scope: 'records', recordIds: await chooseRecords(call, may) };
}

function isChannelAlone({ values }: Call): boolean {
  const others = Object.keys(recordOptions).filter((name) => name !== 'channel');
  return others.every((name) => findText(values, name) === null);
}

async function readStanding(call: Call, may: readonly Role[]): Promise<HoldExtent> {
  const { values, acting, get } = call;
  if (call.positionals.length > 0 || findText(values, 'state') !== null) throw new Refused(holdTexts.notStanding);
  const filter: HoldFilter = {
    channelId: findNumber(values, 'channel'),
    origin: findChoice(values, 'origin', origins),
    author: findText(values, 'author'),
    publishedFrom: findDay(values, 'from'),
    publishedTo: findDay(values, 'to'),
    words: findText(values, 'q'),
  };
  const { recordsCreators } = await get(ChannelsService).readLabels();
  const name = findText(values, 'creator');
  const reach = reachOf(acting, may);
  const only = reach !== 'all' && reach?.length === 1 ? reach[0]! : null;
  if (name === null) return { scope: 'filter', recordsCreatorId: only, filter };
  const [found] = [...recordsCreators].find(([, known]) => known === name) ?? [];
  if (found === undefined) throw new Refused(holdTexts.noCreator(name, [...recordsCreators.values()]));
  return { scope: 'filter', recordsCreatorId: found, filter };
}
