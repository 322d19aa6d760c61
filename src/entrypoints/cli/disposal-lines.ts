import { DisposalRefused, DisposalViewsService, lineMarks, type LineFilter } from '../../disposal/index.js';
import { origins } from '../../records/index.js';
import { Refused, type Call } from './command.js';
import { disposalTexts } from './disposal-texts.sv.js';
import { findChoice, findNumber, findText } from './read-options.js';

const string = { type: 'string' } as const;
const marks = ['unmarked', ...lineMarks] as const;

/** Which lines of a list, as it is typed. */
export const lineOptions = { rule: string, class: string, channel: string, origin: string, year: string, mark: string };

export const lineUsage = `[--rule ID] [--class KOD] [--channel ID] [--origin ${origins.join('|')}] [--year ÅR] [--mark ${marks.join('|')}]`;

export function isLineFilterTyped({ values }: Pick<Call, 'values'>): boolean {
  return Object.keys(lineOptions).some((name) => findText(values, name) !== null);
}

/** @throws Refused, and DisposalRefused where no line cites the rule */
export async function readLineFilter({ values, get }: Call, listId: number): Promise<LineFilter> {
  const year = findNumber(values, 'year');
  if (year !== null && (year < 1900 || year > 2999)) throw new Refused(disposalTexts.noYear(String(year)));
  return {
    channelId: findNumber(values, 'channel'),
    class: findText(values, 'class'),
    ruleRef: await findRuleRef(findText(values, 'rule'), listId, get),
    origin: findChoice(values, 'origin', origins),
    year,
    mark: findChoice(values, 'mark', marks),
    outcome: null,
  };
}

async function findRuleRef(ruleId: string | null, listId: number, get: Call['get']): Promise<number | null> {
  if (ruleId === null) return null;
  const ref = await get(DisposalViewsService).findRuleRef(listId, ruleId);
  if (ref === null) throw new DisposalRefused('no-lines', ruleId);
  return ref;
}
