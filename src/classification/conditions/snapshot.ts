import { describeTexts } from './texts.sv.js';
import { yesOrNo } from './yes-or-no.js';

export const snapshotCondition = yesOrNo({ name: 'hasSnapshot', fact: 'hasSnapshot', ...describeTexts.snapshot });
