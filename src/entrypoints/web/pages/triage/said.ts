import type { TriageOutcome } from '../../../../triage/index.js';
import type { DoneDeed, RefusedDeed } from './triage-query.dto.js';

/** What was done just before the page was shown, as the archive has it now. */
export interface Said {
  readonly recordId: string;
  readonly done: DoneDeed | null;
  readonly refused: RefusedDeed | null;
  /** The note that was begun. */
  readonly noteId: string | null;
  /** The entry whose protected part is to be written. */
  readonly entryId: string | null;
  /** Null where nothing has been decided. */
  readonly outcome: TriageOutcome | null;
}
