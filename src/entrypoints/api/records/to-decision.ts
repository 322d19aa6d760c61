import type { EntryToMake, NewDecision } from '../../../registration/index.js';
import type { EntryFields } from '../register/register.dto.js';
import type { DecisionBody } from './registration.dto.js';

/** What the register says is asked for only where something is registered. */
export function toDecision(recordIds: readonly string[], body: DecisionBody): NewDecision {
  const { decision, secrecySuspected = false, reason = null, entry } = body;
  return {
    recordIds,
    decision,
    secrecy: secrecySuspected ? 'suspected' : 'not-suspected',
    reason,
    entry: entry && decision === 'registered' ? toEntry(entry) : null,
  };
}

/** Without parties: the record's own sender. */
function toEntry(entry: EntryFields): EntryToMake {
  const { publicTitle, protectedTitle = null, publicParty, protectedParty, caseTitle = null } = entry;
  const isUnsaid = publicParty === undefined && protectedParty === undefined;
  const parties = isUnsaid ? null : { public: publicParty ?? null, protected: protectedParty ?? null };
  return { publicTitle, protectedTitle, parties, caseTitle };
}
