import type { StatableCondition } from '../../classification/index.js';
import { addressCondition } from './address.js';
import { attachmentCondition } from './attachment.js';
import { caseNumberCondition } from './case-number.js';
import { mailCondition } from './mail.js';
import { statable, type MarkingCondition } from './marking-condition.js';
import { personalIdentityNumberCondition } from './personal-identity-number.js';
import { phrasesCondition } from './phrases.js';
import { questionCondition } from './question.js';
import { telephoneCondition } from './telephone.js';
import { wordsCondition } from './words.js';

/** Every condition that a suggestion may state. */
export const markingConditions: readonly StatableCondition<MarkingCondition>[] = [
  statable(wordsCondition),
  statable(phrasesCondition),
  statable(questionCondition),
  statable(addressCondition),
  statable(caseNumberCondition),
  statable(personalIdentityNumberCondition),
  statable(telephoneCondition),
  statable(mailCondition),
  statable(attachmentCondition),
];
