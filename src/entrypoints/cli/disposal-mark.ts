import {
  disposalReaders,
  DisposalViewsService,
  everyLine,
  reachOfReaders,
  ReviewDisposalService,
  type ChosenLines,
  type NewMark,
} from '../../disposal/index.js';
import { mostAtOnce } from '../../search/index.js';
import { Refused, type Call, type Command } from './command.js';
import { isLineFilterTyped, lineOptions, lineUsage, readLineFilter } from './disposal-lines.js';
import { disposalTexts } from './disposal-texts.sv.js';
import { getDay, getPositional, getText, readNumber } from './read-options.js';

export const disposalMark = marking('disposal mark', '', {}, () => ({ mark: 'read' }));

export const disposalStrike = marking(
  'disposal strike',
  ' --reason TEXT',
  { reason: { type: 'string' } },
  ({ values }) => ({ mark: 'struck', reason: getText(values, 'reason') }),
);

export const disposalProlong = marking(
  'disposal prolong',
  ' --reason TEXT --to DATUM',
  { reason: { type: 'string' }, to: { type: 'string' } },
  ({ values }) => ({ mark: 'prolonged', reason: getText(values, 'reason'), prolongedTo: getDay(values, 'to') }),
);

/** A command that says one thing of lines. Reviewers may; so that the operator is told why not, administrators come too. */
function marking(
  words: Command['words'],
  usage: string,
  options: Command['options'],
  toMark: (call: Call) => NewMark,
): Command {
  return {
    words,
    usage: `${words} LISTA${usage} --all | ${lineUsage} | --line RAD…`,
    operand: 'LISTA',
    may: disposalReaders,
    options: {
      ...options,
      ...lineOptions,
      all: { type: 'boolean' },
      line: { type: 'string', multiple: true },
    },
    async run(call) {
      const { acting, get, output } = call;
      const listId = readNumber('LISTA', getPositional(call, 'LISTA'));
      const list = await get(DisposalViewsService).getList(listId, reachOfReaders(acting));
      const mark = toMark(call);
      const marked = await get(ReviewDisposalService).mark(listId, await readChosen(call, listId), mark, acting);
      output.document({ marked }, () => disposalTexts.marked(marked, mark.mark, list.name));
      return 0;
    },
  };
}

/** What is chosen by a filter is what nobody has marked, unless another mark is asked for. @throws Refused */
async function readChosen(call: Call, listId: number): Promise<ChosenLines> {
  const ids = (call.values['line'] as readonly string[] | undefined) ?? [];
  const [isAll, isFiltered] = [call.values['all'] === true, isLineFilterTyped(call)];
  if (ids.length > mostAtOnce) throw new Refused(disposalTexts.tooManyLines);
  if (ids.length > 0 && (isAll || isFiltered)) throw new Refused(disposalTexts.linesOrChoice);
  if (ids.length > 0) return { ids: ids.map((text) => String(readNumber('--line', text))) };
  if (!isAll && !isFiltered) throw new Refused(disposalTexts.noneChosen);
  const filter = { ...everyLine, ...(await readLineFilter(call, listId)) };
  return { filter: { ...filter, mark: filter.mark ?? 'unmarked' } };
}
