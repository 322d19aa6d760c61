export { compareStated } from './compare-stated.js';
export { checksumOf } from './checksum-of.js';
export { listRuleFiles, type RuleText } from './list-rule-files.js';
export {
  readRuleFile,
  type PathInFile,
  type ReadRuleFile,
  type RuleFault,
  type RuleFile,
  type RulePlace,
} from './rule-file.js';
export { RuleFilesModule } from './rule-files.module.js';
export { RuleSets, type CitedWording, type RuleSet, type RuleWording } from './rule-sets.service.js';
