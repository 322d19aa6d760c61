import { Injectable } from '@nestjs/common';
import { decidingAs, type Acting } from '../foundation/access/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { readRegistrations } from '../records/index.js';
import { registrationDeciders, RegistrationsService, type NewDecision } from '../registration/index.js';
import { DraftsService } from './drafts.service.js';
import type { NoteDraft } from './note-draft.js';

/** How the records are registered that a note is begun about, where they are not yet. */
export type HowRegistered = Pick<NewDecision, 'secrecy' | 'reason' | 'entry'>;

export const plainly: HowRegistered = { secrecy: 'not-suspected', reason: null, entry: null };

/** Begins a note: what it is about is registered in the same deed (OSL 5:1). */
@Injectable()
export class BeginNote {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationsService,
    private readonly drafts: DraftsService,
  ) {}

  /** Answers the note. @throws NoteRefused, RegistrationRefused, RecordOutOfReach */
  begin(recordIds: readonly string[], how: HowRegistered, stated: Partial<NoteDraft>, acting: Acting): Promise<string> {
    return this.database.inTransaction(async (tx) => {
      const open = await listUnregistered(recordIds, tx);
      const deciding = decidingAs(acting, registrationDeciders);
      if (open.length > 0)
        await this.registrations.decide({ ...how, recordIds: open, decision: 'registered' }, deciding, tx);
      return this.drafts.draft(recordIds, stated, acting, tx);
    });
  }
}

async function listUnregistered(recordIds: readonly string[], tx: Transaction): Promise<readonly string[]> {
  const standings = await readRegistrations(recordIds, tx);
  const registered = new Set(
    standings.filter(({ registration }) => registration === 'registered').map(({ recordId }) => recordId),
  );
  return recordIds.filter((id) => !registered.has(id));
}
