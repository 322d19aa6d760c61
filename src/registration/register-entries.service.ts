import { Injectable } from '@nestjs/common';
import { isDay } from '../channels/index.js';
import { isWithin, type Deciding } from '../foundation/access/index.js';
import { actorName, Audit, type Actor } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { takeDesignations } from './designations.rows.js';
import {
  addVersions,
  insertEntries,
  listLatest,
  listToEnter,
  type RecordToEnter,
  type VersionToAdd,
} from './entries.rows.js';
import { entryOf } from './entry-of.js';
import type { EntryCorrection } from './register-entry.js';
import type { NewDecision } from './registration-decision.js';
import { RegistrationRefused } from './registration-refused.js';
import { enteredAgainReason, plainTitle, restoredReason } from './texts.sv.js';

/** The running register of what is registered (OSL 5:1, 5:2). Entries are corrected, never erased (JO 4639-2007). */
@Injectable()
export class RegisterEntries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Each record gets an entry with a number of its own; one that has an entry keeps its number. */
  async enter(
    recordIds: readonly string[],
    decision: Pick<NewDecision, 'entry' | 'secrecy'>,
    actor: Actor,
    tx: Transaction,
  ): Promise<void> {
    const records = await listToEnter(recordIds, tx);
    const fresh = records.filter(({ entryId }) => entryId === null);
    const stamp = { by: actorName(actor), at: this.clock.now() };
    const ids = await this.number(fresh, stamp, tx);
    const say = (record: RecordToEnter, entryId: string): VersionToAdd => ({
      ...entryOf(record, decision),
      entryId,
      isStruck: false,
    });
    await addVersions(
      fresh.map((record, at) => say(record, ids[at]!)),
      stamp,
      null,
      tx,
    );
    const known = records.filter(({ entryId }) => entryId !== null);
    await addVersions(
      known.map((record) => say(record, record.entryId!)),
      stamp,
      enteredAgainReason,
      tx,
    );
  }

  /** The entries stand, struck out; of records without one, nothing. */
  async strike(recordIds: readonly string[], reason: string, actor: Actor, tx: Transaction): Promise<void> {
    const standing = (await listLatest(recordIds, tx)).filter(({ isStruck }) => !isStruck);
    const struck = standing.map((version) => ({ ...version, isStruck: true }));
    await addVersions(struck, { by: actorName(actor), at: this.clock.now() }, reason, tx);
  }

  /** What was struck by a decision that has been taken back; of what is not registered, nothing. */
  async restore(recordIds: readonly string[], actor: Actor, tx: Transaction): Promise<void> {
    const registered = await tx.query<{ id: string }>(
      `SELECT record_id AS id FROM record_registration WHERE record_id = ANY ($1) AND registration = 'registered'`,
      [recordIds],
    );
    const ids = registered.map(({ id }) => id);
    const struck = (await listLatest(ids, tx)).filter(({ isStruck }) => isStruck);
    const restored = struck.map((version) => ({ ...version, isStruck: false }));
    await addVersions(restored, { by: actorName(actor), at: this.clock.now() }, restoredReason, tx);
  }

  /** What nobody has said anything of yet is said as a note about it says (OSL 5:2). */
  async describe(
    recordIds: readonly string[],
    said: Pick<EntryCorrection, 'publicTitle' | 'protectedTitle' | 'caseTitle'>,
    reason: string,
    actor: Actor,
    tx: Transaction,
  ): Promise<void> {
    const plain = (await listLatest(recordIds, tx)).filter(
      ({ publicTitle, origin, isStruck }) => publicTitle === plainTitle[origin] && !isStruck,
    );
    const described = plain.map((version) => ({ ...version, ...said }));
    await addVersions(described, { by: actorName(actor), at: this.clock.now() }, reason, tx);
  }

  /**
   * A new wording; the old one stays readable. `read` is the number of the wording that was corrected.
   * @throws RegistrationRefused
   */
  async correct(
    entryId: string,
    read: number,
    correction: EntryCorrection & { readonly reason: string },
    { actor, reach }: Deciding,
  ): Promise<void> {
    refuseFaults(correction, this.clock.today().toString());
    await this.database.inTransaction(async (tx) => {
      const [entry] = await tx.query<{ recordId: string; recordsCreatorId: number }>(
        `SELECT record_id AS "recordId", records_creator_id AS "recordsCreatorId" FROM register_entry WHERE id = $1`,
        [entryId],
      );
      if (!entry || !isWithin(reach, entry.recordsCreatorId)) throw new RegistrationRefused('no-such-entry', entryId);
      const [latest] = await listLatest([entry.recordId], tx);
      if (latest!.n !== read) throw new RegistrationRefused('changed-meanwhile', entryId);
      const { reason, ...said } = correction;
      const stamp = { by: actorName(actor), at: this.clock.now() };
      await addVersions([{ ...latest!, ...said, isStruck: latest!.isStruck }], stamp, reason.trim(), tx);
      const subject = { kind: 'register-entry', id: entryId };
      await this.audit.note({ actor, deed: 'register-entry-corrected', subject, details: { ...correction } }, tx);
    });
  }

  private async number(
    records: readonly RecordToEnter[],
    stamp: { readonly by: string; readonly at: Date },
    tx: Transaction,
  ): Promise<readonly string[]> {
    const [first] = records;
    if (!first) return [];
    const { recordsCreatorId } = first;
    const series = { kind: 'register', recordsCreatorId, year: this.clock.today().year } as const;
    const designations = await takeDesignations(series, { name: stamp.by, at: stamp.at }, records.length, tx);
    return insertEntries(records, designations, stamp, tx);
  }
}

function refuseFaults(correction: EntryCorrection & { readonly reason: string }, today: string): void {
  const { publicTitle, reason, datedOn } = correction;
  if (publicTitle.trim() === '') throw new RegistrationRefused('no-title', '');
  if (reason.trim() === '') throw new RegistrationRefused('no-reason', '');
  if (datedOn !== null && !isDay(datedOn)) throw new RegistrationRefused('no-day', datedOn);
  if (datedOn !== null && datedOn > today) throw new RegistrationRefused('day-ahead', datedOn);
}
