import { Injectable } from '@nestjs/common';
import { reachOf, type Acting } from '../foundation/access/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { getReached, readRegistrations } from '../records/index.js';
import {
  lastStanding,
  registrationDeciders,
  RegistrationHistory,
  RegistrationRefused,
  type EntryToMake,
  type NewDecision,
} from '../registration/index.js';
import { DraftsService, type NoteDraft } from '../service-notes/index.js';
import { TriageService } from './triage.service.js';

/** How the records are registered that a note is begun about, where they are not yet. */
type HowRegistered = Pick<NewDecision, 'secrecy' | 'reason' | 'entry'>;

/** A decision, and the draft of the note about it. */
export interface DecisionWithNote {
  readonly decisionId: string;
  readonly noteId: string;
}

const plainly: HowRegistered = { secrecy: 'not-suspected', reason: null, entry: null };

/** Decisions about records by their numbers, from their pages or by a system: whether they wait in the queue or not. */
@Injectable()
export class NamedDecisions {
  constructor(
    private readonly database: Database,
    private readonly triage: TriageService,
    private readonly history: RegistrationHistory,
    private readonly drafts: DraftsService,
  ) {}

  /** Answers the decision's number. @throws TriageRefused, RegistrationRefused, RecordOutOfReach */
  decide(decision: NewDecision, acting: Acting): Promise<string> {
    return this.triage.decideNamed(decision, acting);
  }

  /**
   * Takes back the decision that stands of a record; `read` is the one that was read, where that matters. Answers all the
   * records that it was about.
   * @throws RegistrationRefused, RecordOutOfReach
   */
  async undoLast(recordId: string, read: string | null, acting: Acting): Promise<readonly string[]> {
    await this.refuseBeyondReach([recordId], acting);
    const last = lastStanding(await this.history.listOf(recordId));
    if (last === null) throw new RegistrationRefused('no-such-decision', recordId);
    if (read !== null && read !== last.id) throw new RegistrationRefused('decided-since', recordId);
    return this.triage.undo(last.id, acting);
  }

  /**
   * As `decide`, and begins a service note about the same records in the same deed.
   * @throws NoteRefused, TriageRefused, RegistrationRefused, RecordOutOfReach
   */
  async decideWithNote(decision: NewDecision, acting: Acting): Promise<DecisionWithNote> {
    const { recordIds, entry } = decision;
    let noteId = '';
    const decisionId = await this.triage.decideNamed(decision, acting, async (_, tx) => {
      noteId = await this.drafts.draft(recordIds, entry === null ? {} : said(entry), acting, tx);
    });
    return { decisionId, noteId };
  }

  /** Takes back a decision that a person made. Answers its records. Throws as `undoLast` */
  undo(decisionId: string, acting: Acting): Promise<readonly string[]> {
    return this.triage.undo(decisionId, acting);
  }

  /**
   * Begins a service note, with what is `stated`; what it is about is registered in the same deed (OSL 5:1). Answers the note.
   * @throws NoteRefused, TriageRefused, RegistrationRefused, RecordOutOfReach
   */
  async beginNote(
    recordIds: readonly string[],
    acting: Acting,
    stated: Partial<NoteDraft> = {},
    how: HowRegistered = plainly,
  ): Promise<string> {
    const open = await this.listUnregistered(recordIds, acting);
    if (open.length === 0) return this.database.inTransaction((tx) => this.drafts.draft(recordIds, stated, acting, tx));
    let note = '';
    await this.triage.decideNamed({ ...how, recordIds: open, decision: 'registered' }, acting, async (_, tx) => {
      note = await this.drafts.draft(recordIds, stated, acting, tx);
    });
    return note;
  }

  /** Before anything is told of what has been decided. @throws RecordOutOfReach */
  private async refuseBeyondReach(recordIds: readonly string[], acting: Acting): Promise<void> {
    const reach = reachOf(acting, registrationDeciders);
    await this.database.inTransaction((tx) => getReached(recordIds, reach, tx));
  }

  private listUnregistered(recordIds: readonly string[], acting: Acting): Promise<readonly string[]> {
    return this.database.inTransaction(async (tx: Transaction) => {
      await getReached(recordIds, reachOf(acting, registrationDeciders), tx);
      const standings = await readRegistrations(recordIds, tx);
      const registered = new Set(
        standings.filter(({ registration }) => registration === 'registered').map(({ recordId }) => recordId),
      );
      return recordIds.filter((id) => !registered.has(id));
    });
  }
}

/** A note says what the register says. */
function said({ publicTitle, protectedTitle, parties, caseTitle }: EntryToMake): Partial<NoteDraft> {
  const who = parties === null ? {} : { publicParty: parties.public, protectedParty: parties.protected };
  return { publicTitle, protectedTitle, caseTitle, ...who };
}
