import { someTexts } from './some-texts.js';
import { describeTexts } from './texts.sv.js';

export const platformCondition = someTexts({
  name: 'platform',
  holds: (platforms, facts) => platforms.includes(facts.platform),
  describe: describeTexts.platform,
  accepts: (platforms) => ({ fact: 'platform', values: new Set(platforms) }),
});
