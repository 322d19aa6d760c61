import { yesOrNo } from '../../classification/index.js';
import { describeTexts } from './texts.sv.js';

export const registeredCondition = yesOrNo({ name: 'registered', fact: 'isRegistered', ...describeTexts.registered });
