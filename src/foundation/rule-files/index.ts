export { listRuleFiles, type RuleText } from './list-rule-files.js';
export { readRuleFile, type PathInFile, type ReadRuleFile, type RuleFault, type RuleFile } from './rule-file.js';
