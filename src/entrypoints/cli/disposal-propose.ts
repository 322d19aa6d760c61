import { DisposalViewsService, disposers, ProposeDisposalService, reachOfReaders } from '../../disposal/index.js';
import { reachOf } from '../../foundation/access/index.js';
import { Refused, type Call, type Command } from './command.js';
import { disposalDoers } from './disposal-doers.js';
import { disposalTexts } from './disposal-texts.sv.js';
import { getCreatorNamed } from './get-creator-named.js';
import { findChoice, findText } from './read-options.js';
import { texts } from './texts.sv.js';

const kinds = ['retention', 'raw-exchanges'] as const;

export const disposalPropose: Command = {
  words: 'disposal propose',
  usage: `disposal propose [--creator ARKIVBILDARE] [--kind ${kinds.join('|')}]`,
  may: disposalDoers,
  options: { creator: { type: 'string' }, kind: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output } = call;
    const kind = findChoice(values, 'kind', kinds) ?? 'retention';
    const id = await get(ProposeDisposalService).propose(await getCreator(call), kind, acting);
    const list = await get(DisposalViewsService).getList(id, reachOfReaders(acting));
    output.document(list, () => disposalTexts.proposed(list));
    return 0;
  },
};

/** By name; whoever is archivist at one means that one. @throws Refused */
async function getCreator({ values, acting, get }: Call): Promise<number> {
  const name = findText(values, 'creator');
  const reach = reachOf(acting, disposers);
  if (name === null && reach !== 'all' && reach?.length === 1) return reach[0]!;
  if (name === null) throw new Refused(texts.missing('--creator'));
  return getCreatorNamed(name, get);
}
