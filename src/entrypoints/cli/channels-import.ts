import { AccountLookupService } from '../../capture/index.js';
import { largestImport, registerKeepers, RegisterImportService, type ImportPlan } from '../../channels/index.js';
import { reachOf } from '../../foundation/access/index.js';
import { Refused, type Call, type Command } from './command.js';
import { importPlanTexts } from './import-texts.sv.js';
import { isConfirmed } from './is-confirmed.js';
import { plannedLineJson, printPlannedLine } from './print-plan.js';
import { readBounded } from './read-bounded.js';
import { getPositional } from './read-options.js';
import { texts } from './texts.sv.js';

export const channelsImport: Command = {
  words: 'channels import',
  usage: 'channels import FIL.csv [--yes]',
  operand: 'FIL.csv',
  may: registerKeepers,
  options: { yes: { type: 'boolean' } },
  async run(call) {
    const { output, values, acting } = call;
    const imports = call.get(RegisterImportService);
    const bytes = await readBounded(getPositional(call, 'FIL.csv'), largestImport);
    const lookup = call.get(AccountLookupService);
    const planned = await imports.plan(bytes, reachOf(acting, registerKeepers), (platform, address) =>
      lookup.findForRegister(platform, address),
    );
    if (planned.kind === 'unreadable') throw new Refused(planned.sentence);
    const { plan } = planned;
    tell(plan, call);
    if (plan.lines.some(({ kind }) => kind === 'refused')) throw new Refused(importPlanTexts.nothingSaved);
    if (plan.lines.every(({ kind }) => kind === 'unchanged')) return 0;
    if (!values['yes'] && !(await isConfirmed(importPlanTexts.confirm, output.isJson)))
      throw new Refused(texts.notConfirmed);
    await imports.carryOut(plan, acting.actor);
    output.say(importPlanTexts.done);
    return 0;
  },
};

function tell({ lines, ignoredColumns }: ImportPlan, { output }: Call): void {
  for (const line of lines) output.row(plannedLineJson(line), () => printPlannedLine(line));
  if (ignoredColumns.length > 0) output.say(importPlanTexts.ignored(ignoredColumns));
  const count = (kind: string) => lines.filter((line) => line.kind === kind).length;
  output.say(importPlanTexts.sum(count('new'), count('changed'), count('unchanged'), count('refused')));
}
