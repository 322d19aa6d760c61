import { LossesService, lossTexts, lossWatchers, readLossPlace, type PossibleLoss } from '../../capture/index.js';
import { stockholmTime } from '../../foundation/clock/index.js';
import { Refused, type Command } from './command.js';
import { getChannelFor } from './get-channel.js';
import { lossListTexts } from './loss-texts.sv.js';
import { findNumber, findText } from './read-options.js';

const mostListed = 30;

export const recordsLosses: Command = {
  words: 'records losses',
  usage: 'records losses [--channel ID] [--limit ANTAL] [--after PLATS]',
  may: lossWatchers,
  options: { channel: { type: 'string' }, limit: { type: 'string' }, after: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output } = call;
    const [channel, after] = [findText(values, 'channel'), findText(values, 'after')];
    const place = after === null ? null : readLossPlace(after);
    if (after !== null && place === null) throw new Refused(lossListTexts.noPlace(after));
    const channelId = channel === null ? null : (await getChannelFor(call, channel, lossWatchers)).id;
    const question = get(LossesService).questionFor(acting, channelId);
    const { losses, next } = await get(LossesService).listLosses(
      question,
      place,
      findNumber(values, 'limit') ?? mostListed,
    );
    if (losses.length === 0 && !output.isJson) output.say(lossListTexts.none);
    for (const loss of losses) output.row({ ...loss, ...toldOf(loss) }, () => printLoss(loss));
    if (next !== null) output.say(lossListTexts.more(next));
    return 0;
  },
};

function toldOf({ kind }: PossibleLoss): { readonly sentence: string; readonly whatToDo: string } {
  const { sentence, whatToDo } = lossTexts[kind];
  return { sentence, whatToDo };
}

function printLoss({ kind, recordId, channelId, since, subject }: PossibleLoss): string {
  const { name, sentence, whatToDo } = lossTexts[kind];
  const at = stockholmTime(new Date(since)).slice(0, 16);
  return lossListTexts.line(name, recordId, channelId, at, subject, `${sentence} ${whatToDo}`);
}
