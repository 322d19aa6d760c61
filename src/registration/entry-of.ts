import type { RecordToEnter } from './entries.rows.js';
import type { EntryContent } from './register-entry.js';
import type { NewDecision } from './registration-decision.js';
import { plainTitle } from './texts.sv.js';

/** What the register says of a record. Where secrecy is suspected nothing that was captured stands in what is public. */
export function entryOf(
  { origin, datedOn, sender }: Pick<RecordToEnter, 'origin' | 'datedOn' | 'sender'>,
  { entry, secrecy }: Pick<NewDecision, 'entry' | 'secrecy'>,
): EntryContent {
  const usual = secrecy === 'suspected' ? { public: null, protected: sender } : { public: sender, protected: null };
  return {
    origin,
    datedOn,
    publicTitle: entry?.publicTitle.trim() || plainTitle[origin],
    protectedTitle: entry?.protectedTitle?.trim() || null,
    parties: entry?.parties ?? (origin === 'received' ? usual : { public: null, protected: null }),
    caseTitle: entry?.caseTitle?.trim() || null,
  };
}
