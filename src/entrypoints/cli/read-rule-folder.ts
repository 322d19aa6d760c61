import { listRuleFiles, type RuleText } from '../../foundation/rule-files/index.js';
import { checkRules, type CheckedRules } from '../../retention/index.js';
import { Refused } from './command.js';
import { ruleCheckTexts, ruleTrialTexts } from './rule-texts.sv.js';
import { texts } from './texts.sv.js';

/** At least one file. @throws Refused */
export async function readRuleFolder(folder: string): Promise<readonly RuleText[]> {
  const files = await listRuleFiles(folder).catch(() => {
    throw new Refused(texts.unreadableFile(folder));
  });
  if (files.length === 0) throw new Refused(ruleCheckTexts.noFiles(folder));
  return files;
}

/** Rules that could be taken into use. @throws Refused */
export async function readGoodRules(folder: string): Promise<CheckedRules> {
  const checked = checkRules(await readRuleFolder(folder));
  if (checked.errors.length > 0) throw new Refused(ruleTrialTexts.faulty(folder));
  return checked;
}
