import { disposalReaders, DisposalListsService, disposalStates, reachOfReaders } from '../../disposal/index.js';
import type { Command } from './command.js';
import { disposalTexts, listColumns } from './disposal-texts.sv.js';
import { getCreatorNamed } from './get-creator-named.js';
import { findChoice, findNumber, findText } from './read-options.js';
import { texts } from './texts.sv.js';

export const disposalList: Command = {
  words: 'disposal list',
  usage: `disposal list [--state ${disposalStates.join('|')}] [--creator ARKIVBILDARE] [--limit ANTAL] [--after NR]`,
  may: disposalReaders,
  options: {
    state: { type: 'string' },
    creator: { type: 'string' },
    limit: { type: 'string' },
    after: { type: 'string' },
  },
  async run({ values, acting, get, output }) {
    const state = findChoice(values, 'state', disposalStates);
    const name = findText(values, 'creator');
    const reach = reachOfReaders(acting);
    const asked = name === null ? null : await getCreatorNamed(name, get);
    const recordsCreatorIds = asked === null ? reach : [asked].filter((id) => reach?.includes(id) ?? true);
    const limit = Math.min(findNumber(values, 'limit') ?? 100, 1000);
    const which = { recordsCreatorIds, states: state && [state], before: findNumber(values, 'after') };
    const lists = await get(DisposalListsService).listLists(which, limit + 1);
    const page = lists.slice(0, limit);
    output.table(page, listColumns, disposalTexts.none);
    if (lists.length > limit) output.say(texts.more(String(page.at(-1)!.id)));
    return 0;
  },
};
