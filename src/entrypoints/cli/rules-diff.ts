import { workingRoles } from '../../foundation/access/index.js';
import { compareRules, SimulationService, type EffectRow, type RuleChange } from '../../retention/index.js';
import { Refused, type Command } from './command.js';
import { readGoodRules } from './read-rule-folder.js';
import { reachedCreators } from './rules-simulate.js';
import type { Columns } from './table.js';
import { ruleTrialTexts as t } from './rule-texts.sv.js';
import { texts } from './texts.sv.js';

export const rulesDiff: Command = {
  words: 'rules diff',
  usage: 'rules diff GAMMAL_MAPP NY_MAPP',
  operand: 'MAPP',
  mostOperands: 2,
  may: workingRoles,
  options: {},
  async run(call) {
    const { positionals, output, get, stop } = call;
    const [old, young] = positionals;
    if (old === undefined || young === undefined) throw new Refused(texts.missing('NY_MAPP'));
    const [before, after] = [await readGoodRules(old), await readGoodRules(young)];
    const changes = compareRules(before.rules, after.rules);
    const { effects, unchanged } = await get(SimulationService).compare(before, after, reachedCreators(call), stop);
    output.document({ changes: changes.map(changeJson), effects, unchanged }, () =>
      [...(changes.length === 0 ? [t.noChanges] : changes.map(changeLine))].join('\n'),
    );
    if (output.isJson) return 0;
    output.say('');
    output.table(effects, effectColumns, t.noEffects);
    output.say(t.unchanged(unchanged));
    return 0;
  },
};

const effectColumns: Columns<EffectRow> = {
  [t.effects.records]: ({ records }) => String(records),
  [t.effects.before]: ({ before }) => t.standing(before),
  [t.effects.after]: ({ after }) => t.standing(after),
  [t.effects.moves]: ({ moves }) => t.moves[moves],
};

function changeLine(change: RuleChange): string {
  switch (change.kind) {
    case 'added':
      return t.change.added(change.after.id);
    case 'removed':
      return t.change.removed(change.before.id);
    case 'changed':
      return t.change.changed(
        change.after.id,
        change.fields.map((field) => t.fields[field]),
      );
  }
}

function changeJson(change: RuleChange): object {
  switch (change.kind) {
    case 'added':
      return { kind: 'added', ruleId: change.after.id, version: change.after.version };
    case 'removed':
      return { kind: 'removed', ruleId: change.before.id, version: change.before.version };
    case 'changed': {
      const { before, after, fields } = change;
      return { kind: 'changed', ruleId: after.id, versionBefore: before.version, version: after.version, fields };
    }
  }
}
