import { workingRoles } from '../../foundation/access/index.js';
import { Configuration } from '../../foundation/config/index.js';
import type { RuleFault } from '../../foundation/rule-files/index.js';
import { checkRules } from '../../retention/index.js';
import type { Command } from './command.js';
import { readRuleFolder } from './read-rule-folder.js';
import { ruleCheckTexts } from './rule-texts.sv.js';

export const rulesCheck: Command = {
  words: 'rules check',
  usage: 'rules check [MAPP]',
  operand: 'MAPP',
  may: workingRoles,
  options: {},
  async run({ positionals, output, get }) {
    const folder = positionals[0] ?? get(Configuration).rulesDir;
    const files = await readRuleFolder(folder);
    const { rules, errors, warnings } = checkRules(files);
    const tell = (level: 'error' | 'warning', fault: RuleFault) =>
      output.row({ level, ...fault }, () => ruleCheckTexts[level](fault));
    for (const error of errors) tell('error', error);
    for (const warning of warnings) tell('warning', warning);
    output.say(ruleCheckTexts.checked(files.length, rules.length, errors.length, warnings.length));
    if (errors.length > 0) return 2;
    return warnings.length > 0 ? 1 : 0;
  },
};
