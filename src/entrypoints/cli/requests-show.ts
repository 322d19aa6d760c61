import { DisclosureRequestsService, requestKeepers } from '../../disclosure/index.js';
import { reachOf } from '../../foundation/access/index.js';
import type { Command } from './command.js';
import { getPositional, readNumber } from './read-options.js';
import { printRequest } from './request-texts.sv.js';

export const requestsShow: Command = {
  words: 'requests show',
  usage: 'requests show ID',
  operand: 'ID',
  may: requestKeepers,
  options: {},
  async run(call) {
    const id = readNumber('ID', getPositional(call, 'ID'));
    const reach = reachOf(call.acting, requestKeepers);
    const request = await call.get(DisclosureRequestsService).getRequest(id, reach);
    call.output.document(request, () => printRequest(request));
    return 0;
  },
};
