import { Injectable } from '@nestjs/common';
import { decidingAs, reachOf, type Acting } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { getReached } from '../records/index.js';
import { registrationDeciders } from '../registration/index.js';
import { CapturedItems } from './captured-items.service.js';
import { firstDraft } from './first-draft.js';
import { authorOf } from './get-signer.js';
import { listDraftFaults } from './list-draft-faults.js';
import type { NoteDraft } from './note-draft.js';
import { NoteRefused } from './note-refused.js';
import { discardDraft, getNoteLocked, insertDraft, writeDraft, writeRecords, type NoteRow } from './notes.rows.js';
import { readMarking } from './marking.rows.js';

/** As many items as one note can be about, and still be read. */
export const mostRecordsOfNote = 50;

/** Drafts of service notes: what their author still changes (TF 2:12). */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly items: CapturedItems,
  ) {}

  /** With everything that is known; `stated` goes before it. Answers the note. @throws NoteRefused, RecordOutOfReach */
  async draft(
    recordIds: readonly string[],
    stated: Partial<NoteDraft>,
    acting: Acting,
    tx: Transaction,
  ): Promise<string> {
    const records = await getReached(recordIds, reachOf(acting, registrationDeciders), tx);
    const [creator, ...others] = new Set(records.map(({ recordsCreatorId }) => recordsCreatorId));
    if (creator === undefined) throw new NoteRefused('no-records', '');
    if (others.length > 0) throw new NoteRefused('several-creators', '');
    if (recordIds.length > mostRecordsOfNote) throw new NoteRefused('too-many-records', String(mostRecordsOfNote));
    const ids = [...new Set(recordIds)];
    const captured = await this.items.list(ids);
    const author = authorOf(acting, creator);
    const marking = await readMarking(ids, tx);
    const draft = firstDraft(
      captured.map(({ item }) => item),
      author,
      stated,
      marking,
    );
    return this.insert({ recordsCreatorId: creator, draft, recordIds: ids, correctsId: null }, acting, tx);
  }

  /** A note that says what another should have said; both are shown. Answers the note. @throws NoteRefused */
  correct(noteId: string, acting: Acting): Promise<string> {
    return this.database.inTransaction(async (tx) => {
      const note = await getNoteLocked(noteId, reachOf(acting, registrationDeciders), tx);
      if (note.state !== 'signed') throw new NoteRefused('not-signed', noteId);
      if (note.content === null) throw new NoteRefused('removed-in-emergency', noteId);
      const said = JSON.parse(note.content) as NoteDraft;
      const draft = { ...pickDraft(said), author: authorOf(acting, note.recordsCreatorId) };
      const { recordsCreatorId, recordIds } = note;
      return this.insert({ recordsCreatorId, draft, recordIds, correctsId: noteId }, acting, tx);
    });
  }

  /** `revision` is the one that was read. @throws NoteRefused */
  async change(noteId: string, revision: number, draft: NoteDraft, acting: Acting): Promise<void> {
    const now = this.clock.now();
    const [fault] = listDraftFaults(draft, now.toISOString(), this.clock.today().toString());
    if (fault) throw new NoteRefused(fault, noteId);
    await this.database.inTransaction(async (tx) => {
      const note = await this.getDraft(noteId, revision, acting, tx);
      await writeDraft(noteId, { ...draft, author: authorOf(acting, note.recordsCreatorId) }, now, tx);
      await this.note(noteId, 'note-draft-changed', { revision: revision + 1 }, acting, tx);
    });
  }

  /** Which records it is about, of the same records creator. @throws NoteRefused, RecordOutOfReach */
  changeRecords(noteId: string, revision: number, recordIds: readonly string[], acting: Acting): Promise<void> {
    return this.database.inTransaction(async (tx) => {
      const note = await this.getDraft(noteId, revision, acting, tx);
      const ids = [...new Set(recordIds)];
      if (ids.length === 0) throw new NoteRefused('no-records', noteId);
      if (ids.length > mostRecordsOfNote) throw new NoteRefused('too-many-records', String(mostRecordsOfNote));
      const { reach } = decidingAs(acting, registrationDeciders);
      const records = await getReached(ids, reach, tx);
      if (records.some(({ recordsCreatorId }) => recordsCreatorId !== note.recordsCreatorId))
        throw new NoteRefused('several-creators', noteId);
      await writeRecords(noteId, ids, tx);
      await writeDraft(noteId, note.draft!, this.clock.now(), tx);
      await this.note(noteId, 'note-records-changed', { recordIds: ids }, acting, tx);
    });
  }

  /** Nothing comes of it, and what it said is gone. @throws NoteRefused */
  discard(noteId: string, revision: number, acting: Acting): Promise<void> {
    return this.database.inTransaction(async (tx) => {
      await this.getDraft(noteId, revision, acting, tx);
      await discardDraft(noteId, this.clock.now(), tx);
      await this.note(noteId, 'note-discarded', {}, acting, tx);
    });
  }

  private async insert(
    note: Pick<Parameters<typeof insertDraft>[0], 'recordsCreatorId' | 'draft' | 'recordIds' | 'correctsId'>,
    acting: Acting,
    tx: Transaction,
  ): Promise<string> {
    const id = await insertDraft({ ...note, by: actorName(acting.actor), at: this.clock.now() }, tx);
    const { recordIds, correctsId } = note;
    await this.note(id, 'note-drafted', { recordIds, correctsId }, acting, tx);
    return id;
  }

  private async getDraft(id: string, revision: number, acting: Acting, tx: Transaction): Promise<NoteRow> {
    const note = await getNoteLocked(id, reachOf(acting, registrationDeciders), tx);
    if (note.state !== 'draft') throw new NoteRefused('not-a-draft', id);
    if (note.revision !== revision) throw new NoteRefused('changed-meanwhile', id);
    return note;
  }

  private async note(
    id: string,
    deed: string,
    details: Record<string, unknown>,
    { actor }: Acting,
    tx: Transaction,
  ): Promise<void> {
    await this.audit.note({ actor, deed, subject: { kind: 'service-note', id }, details }, tx);
  }
}

function pickDraft(said: NoteDraft): NoteDraft {
  const { caseTitle, publicTitle, publicParty, protectedTitle, protectedParty, eventAt, secrecyMarking } = said;
  const { summary, action, actionBy, significance } = said;
  const titles = { caseTitle, publicTitle, publicParty, protectedTitle, protectedParty };
  return { ...titles, eventAt, summary, action, actionBy, significance, secrecyMarking };
}
