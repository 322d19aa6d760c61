import type { ClassifiableFacts } from '../classifiable-facts.js';
import { someTexts } from './some-texts.js';
import { describeTexts } from './texts.sv.js';

export const platformCondition = someTexts<ClassifiableFacts>({
  name: 'platform',
  holds: (platforms, facts) => platforms.includes(facts.platform),
  describe: describeTexts.platform,
  accepts: (platforms) => ({ fact: 'platform', values: new Set(platforms) }),
});
