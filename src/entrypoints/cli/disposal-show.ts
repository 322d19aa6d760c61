import { disposalReaders, DisposalViewsService, reachOfReaders, type ListView } from '../../disposal/index.js';
import type { Call, Command, ExitStatus } from './command.js';
import { lineOptions, lineUsage, readLineFilter } from './disposal-lines.js';
import { disposalTexts, lineColumns } from './disposal-texts.sv.js';
import { printDisposalList } from './print-disposal-list.js';
import { findNumber, findText, getPositional, readNumber } from './read-options.js';
import { texts } from './texts.sv.js';

export const disposalShow: Command = {
  words: 'disposal show',
  usage: `disposal show LISTA [--lines] ${lineUsage} [--limit ANTAL] [--after RAD]`,
  operand: 'LISTA',
  may: disposalReaders,
  options: { ...lineOptions, lines: { type: 'boolean' }, limit: { type: 'string' }, after: { type: 'string' } },
  async run(call) {
    const listId = readNumber('LISTA', getPositional(call, 'LISTA'));
    const list = await call.get(DisposalViewsService).getList(listId, reachOfReaders(call.acting));
    if (call.values['lines'] === true) return showLines(list, call);
    const groups = await call.get(DisposalViewsService).listGroups(listId);
    call.output.document({ ...list, groups }, () => printDisposalList(list, groups));
    return 0;
  },
};

async function showLines({ id }: ListView, call: Call): Promise<ExitStatus> {
  const { values, get, output } = call;
  const limit = Math.min(findNumber(values, 'limit') ?? 100, 1000);
  const after = findText(values, 'after');
  const place = after === null ? null : String(readNumber('--after', after));
  const filter = await readLineFilter(call, id);
  const lines = await get(DisposalViewsService).listLines(id, filter, place, limit + 1);
  const page = lines.slice(0, limit);
  output.table(page, lineColumns, disposalTexts.noLines);
  if (lines.length > limit) output.say(texts.more(page.at(-1)!.id));
  return 0;
}
