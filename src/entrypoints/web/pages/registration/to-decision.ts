import type { EntryToMake, NewDecision } from '../../../../registration/index.js';
import type { DoneRecordDeed } from '../record/done.dto.js';
import type { DecisionFormDto } from './decision-form.dto.js';

/** The choices of the decision tree (OSL 5:1), in its order. */
export const decisionChoices = ['secret', 'matters', 'kept-ordered', 'insignificant'] as const;
export type DecisionChoice = (typeof decisionChoices)[number];

const decided: Record<DecisionChoice, Pick<NewDecision, 'decision' | 'secrecy'>> = {
  secret: { decision: 'registered', secrecy: 'suspected' },
  matters: { decision: 'registered', secrecy: 'not-suspected' },
  'kept-ordered': { decision: 'kept-ordered', secrecy: 'not-suspected' },
  insignificant: { decision: 'insignificant', secrecy: 'not-suspected' },
};

export const doneChoices: Record<DecisionChoice, DoneRecordDeed> = {
  secret: 'registrerad',
  matters: 'registrerad',
  'kept-ordered': 'ordnad',
  insignificant: 'ringa',
};

export function findChoice(typed: string): DecisionChoice | null {
  return decisionChoices.find((choice) => choice === typed) ?? null;
}

export function toDecision(
  choice: DecisionChoice,
  recordId: string,
  form: Omit<DecisionFormDto, 'choice'>,
): NewDecision {
  const { decision, secrecy } = decided[choice];
  return {
    recordIds: [recordId],
    decision,
    secrecy,
    reason: said(form.reason),
    entry: decision === 'registered' ? entryOf(form) : null,
  };
}

/** Null where nothing was written: then the register says what was captured. */
function entryOf(form: Omit<DecisionFormDto, 'choice'>): EntryToMake | null {
  const parties = { public: said(form.publicParty), protected: said(form.protectedParty) };
  const entry = {
    publicTitle: form.publicTitle.trim(),
    protectedTitle: said(form.protectedTitle),
    parties: parties.public === null && parties.protected === null ? null : parties,
    caseTitle: said(form.caseTitle),
  };
  return Object.values(entry).every((value) => value === null || value === '') ? null : entry;
}

function said(text: string | undefined): string | null {
  return text?.trim() || null;
}
