export { breakEverywhere } from './break-everywhere.js';
export { makeRulesFolder, type RulesFolder } from './rules-folder.js';
export { openRuledArchive, type RuledArchive } from './ruled-archive.js';
export { openRuledService, type RuledService } from './ruled-service.js';
export { openServedTriage, wording, type ServedTriage } from './served-triage.js';
export { someRules } from './some-rules.js';
export { brokenTownRules, changedTownRules, townRules } from './town-rules.js';
export { suggestingRules, triageRules, undecidedRules } from './triage-rules.js';
