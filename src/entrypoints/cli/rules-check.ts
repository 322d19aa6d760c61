import { workingRoles } from '../../foundation/access/index.js';
import { listRuleFiles, type RuleFault, type RuleText } from '../../foundation/rule-files/index.js';
import { checkRules } from '../../retention/index.js';
import { Refused, type Command } from './command.js';
import { ruleCheckTexts, texts } from './texts.sv.js';

const usualFolder = 'retention-rules';

export const rulesCheck: Command = {
  words: 'rules check',
  usage: 'rules check [MAPP]',
  operand: 'MAPP',
  may: workingRoles,
  options: {},
  async run({ positionals, output }) {
    const folder = positionals[0] ?? usualFolder;
    const files = await listFiles(folder);
    if (files.length === 0) throw new Refused(ruleCheckTexts.noFiles(folder));
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

async function listFiles(folder: string): Promise<readonly RuleText[]> {
  try {
    return await listRuleFiles(folder);
  } catch {
    throw new Refused(texts.unreadableFile(folder));
  }
}
