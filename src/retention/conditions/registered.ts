import { describeTexts } from './texts.sv.js';
import { yesOrNo } from './yes-or-no.js';

export const registeredCondition = yesOrNo({ name: 'registered', fact: 'isRegistered', ...describeTexts.registered });
