import { ChannelsService } from '../../channels/index.js';
import { idsWithin, reachOf, workingRoles } from '../../foundation/access/index.js';
import { Clock } from '../../foundation/clock/index.js';
import {
  addUpOutlook,
  RulesInForceService,
  SimulationService,
  totalOf,
  type OutlookFace,
  type OutlookLine,
} from '../../retention/index.js';
import type { Call, Command } from './command.js';
import { readGoodRules } from './read-rule-folder.js';
import { findChoice, findNumber } from './read-options.js';
import type { Columns } from './table.js';
import { ruleTrialTexts as t } from './rule-texts.sv.js';
import { channelName } from './texts.sv.js';

const faces = ['rule', 'class', 'channel'] as const satisfies readonly OutlookFace[];
const yearsAhead = 10;

export const rulesSimulate: Command = {
  words: 'rules simulate',
  usage: 'rules simulate [MAPP] [--until ÅR] [--by rule|class|channel]',
  operand: 'MAPP',
  may: workingRoles,
  options: { until: { type: 'string' }, by: { type: 'string' } },
  async run(call) {
    const { values, get, output, positionals } = call;
    const today = get(Clock).today();
    const years = { first: today.year, last: findNumber(values, 'until') ?? today.year + yearsAhead };
    const face = findChoice(values, 'by', faces) ?? 'rule';
    const [folder] = positionals;
    const rules = folder === undefined ? await readInForce(call) : await readGoodRules(folder);
    const rows = await get(SimulationService).simulate(rules, reachedCreators(call), call.stop);
    if (output.isJson) {
      output.table(rows, {}, '');
      return 0;
    }
    const names = face === 'channel' ? await readChannelNames(call) : null;
    output.table(addUpOutlook(rows, face, years), columnsOf(face, years, names), t.noRecords);
    output.say(
      t.simulated(
        rows.reduce((sum, { records }) => sum + records, 0),
        today.toString(),
      ),
    );
    return 0;
  },
};

async function readInForce({ get }: Call): Promise<Parameters<SimulationService['simulate']>[0]> {
  const { rules, classification } = await get(RulesInForceService).getInForce();
  return { rules, classification: classification.rules };
}

/** Null: everyone's. */
export function reachedCreators({ acting }: Call): readonly number[] | null {
  return idsWithin(reachOf(acting, workingRoles));
}

async function readChannelNames({ get }: Call): Promise<ReadonlyMap<string, string>> {
  const channels = await get(ChannelsService).listAll();
  return new Map(channels.map((channel) => [String(channel.id), `${channel.id} ${channelName(channel)}`]));
}

function columnsOf(
  face: OutlookFace,
  { first, last }: { readonly first: number; readonly last: number },
  names: ReadonlyMap<string, string> | null,
): Columns<OutlookLine> {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return {
    [t.faces[face]]: ({ key }) => (key === null ? t.none[face] : (names?.get(key) ?? key)),
    ...Object.fromEntries(
      years.map((year) => [
        year === first ? t.passed(year) : `i ${year}`,
        ({ byYear }: OutlookLine) => String(byYear.get(year) ?? 0),
      ]),
    ),
    [t.later(last)]: ({ later }) => String(later),
    [t.undated]: ({ undated }) => String(undated),
    [t.total]: (line) => String(totalOf(line)),
  };
}
