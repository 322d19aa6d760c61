import { DisclosureRequestsService, requestKeepers } from '../../disclosure/index.js';
import { decidingAs } from '../../foundation/access/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { mostAtOnce } from '../../search/index.js';
import type { Command } from './command.js';
import { extentOptions, extentUsage, readExtent } from './hold-options.js';
import { findDay, findText, getText } from './read-options.js';
import { requestTexts } from './request-texts.sv.js';

const string = { type: 'string' } as const;

export const requestsOpen: Command = {
  words: 'requests open',
  usage: `requests open [ID…] --concerns TEXT [--received DATUM] [--requester NAMN] [--case NUMMER] ${extentUsage}`,
  operand: 'ID',
  mostOperands: mostAtOnce,
  may: requestKeepers,
  options: { ...extentOptions, concerns: string, received: string, requester: string, case: string },
  async run(call) {
    const { values, acting, get, output } = call;
    const request = {
      concerns: getText(values, 'concerns'),
      receivedOn: findDay(values, 'received') ?? get(Clock).today().toString(),
      requester: findText(values, 'requester'),
      caseReference: findText(values, 'case'),
    };
    const deciding = decidingAs(acting, requestKeepers);
    const id = await get(DisclosureRequestsService).open(request, await readExtent(call, requestKeepers), deciding);
    const opened = await get(DisclosureRequestsService).getRequest(id, deciding.reach);
    output.document(opened, () => requestTexts.opened(opened));
    return 0;
  },
};
