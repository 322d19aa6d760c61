import { reachOf } from '../../foundation/access/index.js';
import { holdKeepers, HoldsService } from '../../holds/index.js';
import type { Command } from './command.js';
import { holdColumns, holdTexts } from './hold-texts.sv.js';
import { findNumber } from './read-options.js';

export const holdsList: Command = {
  words: 'holds list',
  usage: 'holds list [--lifted] [--limit ANTAL] [--after NR]',
  may: holdKeepers,
  options: { lifted: { type: 'boolean' }, limit: { type: 'string' }, after: { type: 'string' } },
  async run({ values, acting, get, output }) {
    const standing = values['lifted'] === true ? 'lifted' : 'in-force';
    const limit = Math.min(findNumber(values, 'limit') ?? 100, 1000);
    const question = { standing, reach: reachOf(acting, holdKeepers) } as const;
    const holds = await get(HoldsService).list(question, findNumber(values, 'after'), limit + 1);
    const page = holds.slice(0, limit);
    output.table(page, holdColumns, holdTexts.none);
    if (holds.length > limit) output.say(holdTexts.more(page.at(-1)!.id));
    return 0;
  },
};
