import { DisclosureRequestsService, requestKeepers } from '../../disclosure/index.js';
import { reachOf } from '../../foundation/access/index.js';
import type { Command } from './command.js';
import { findNumber } from './read-options.js';
import { requestColumns, requestTexts } from './request-texts.sv.js';

export const requestsList: Command = {
  words: 'requests list',
  usage: 'requests list [--ended] [--limit ANTAL] [--after NR]',
  may: requestKeepers,
  options: { ended: { type: 'boolean' }, limit: { type: 'string' }, after: { type: 'string' } },
  async run({ values, acting, get, output }) {
    const standing = values['ended'] === true ? 'ended' : 'holding';
    const limit = Math.min(findNumber(values, 'limit') ?? 100, 1000);
    const question = { standing, reach: reachOf(acting, requestKeepers) } as const;
    const requests = await get(DisclosureRequestsService).list(question, findNumber(values, 'after'), limit + 1);
    const page = requests.slice(0, limit);
    output.table(page, requestColumns, requestTexts.none);
    if (requests.length > limit) output.say(requestTexts.more(page.at(-1)!.id));
    return 0;
  },
};
