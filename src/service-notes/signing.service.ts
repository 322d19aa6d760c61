import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { reachOf, type Acting } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { keepStoredFiles, lockRecords, lockStoredFiles, readRegistrations, RestrictedReads } from '../records/index.js';
import { RegisterEntries, registrationDeciders, takeDesignations } from '../registration/index.js';
import { CapturedItems, type CapturedForNote } from './captured-items.service.js';
import { composeNote, unsigned } from './compose-note.js';
import { getSigner } from './get-signer.js';
import { keeperOf } from './keeper-of.js';
import { listSigningFaults, type SigningFault } from './list-draft-faults.js';
import type { NoteContent, NoteItem } from './note-content.js';
import { NoteRefused } from './note-refused.js';
import { getNoteLocked, insertAttachments, writeSigned, type NoteRow } from './notes.rows.js';
import { NotesService } from './notes.service.js';
import { describedBy } from './texts.sv.js';

/** A draft as it would be signed now, and what that is told by. */
export interface NotePreview {
  readonly content: NoteContent;
  /** SHA-256, hex: who signs says that this is what they have read. */
  readonly sha256: string;
  readonly faults: readonly (SigningFault | 'not-registered' | 'record-destroyed')[];
}

/** Signing: from then on a note cannot be changed, only followed by one that corrects it (TF 2:12). */
@Injectable()
export class SigningService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly items: CapturedItems,
    private readonly notes: NotesService,
    private readonly entries: RegisterEntries,
    private readonly reads: RestrictedReads,
  ) {}

  /** To be shown, with what it quotes: of restricted records it is noted. @throws NoteRefused */
  async preview(noteId: string, acting: Acting): Promise<NotePreview> {
    const { recordIds, ...preview } = await this.database.inTransaction(async (tx) => {
      const note = await getNoteLocked(noteId, reachOf(acting, registrationDeciders), tx);
      if (note.draft === null) throw new NoteRefused('not-a-draft', noteId);
      const { content, faults } = await this.read(note, tx);
      return { recordIds: note.recordIds, content, sha256: digestOf(content), faults };
    });
    await this.reads.noteAmong(recordIds, acting.actor, 'note');
    return preview;
  }

  /** `previewed` is the digest of what was read. Answers the designation. @throws NoteRefused */
  async sign(noteId: string, previewed: string, acting: Acting): Promise<string> {
    const person = getSigner(acting, noteId);
    return this.database.inTransaction(async (tx) => {
      const note = await getNoteLocked(noteId, reachOf(acting, registrationDeciders), tx);
      if (note.draft === null) throw new NoteRefused('not-a-draft', noteId);
      await lockStoredFiles('to-store', tx);
      const { content, captured, faults } = await this.read(note, tx);
      if (digestOf(content) !== previewed) throw new NoteRefused('changed-meanwhile', noteId);
      const [fault] = faults;
      if (fault) throw new NoteRefused(fault, noteId);
      return this.write(note, content, captured, { person, acting }, tx);
    });
  }

  private async write(
    note: NoteRow,
    unnumbered: NoteContent,
    captured: readonly CapturedForNote[],
    { person, acting }: { readonly person: number; readonly acting: Acting },
    tx: Transaction,
  ): Promise<string> {
    const [at, by] = [this.clock.now(), actorName(acting.actor)];
    const { recordsCreatorId } = note;
    const series = { kind: 'note', recordsCreatorId, year: this.clock.today().year } as const;
    const [taken] = await takeDesignations(series, { name: by, at }, 1, tx);
    const designation = taken!;
    const signature = { person: by, at: at.toISOString() };
    const content = JSON.stringify({ ...unnumbered, designation, signature } satisfies NoteContent);
    const contentSha256 = createHash('sha256').update(content).digest();
    const kept = captured.flatMap((one) => one.kept);
    await insertAttachments(note.id, kept, tx);
    const files = kept
      .filter(({ attachment }) => attachment.kind === 'file')
      .map(({ attachment }) => attachment.sha256);
    await keepStoredFiles(keeperOf(note.id), files, tx);
    const title = unnumbered.publicTitle;
    await writeSigned({ id: note.id, designation, title, content, contentSha256, by, person, at }, tx);
    const { publicTitle, protectedTitle, caseTitle } = unnumbered;
    const reason = describedBy(designation);
    await this.entries.describe(note.recordIds, { publicTitle, protectedTitle, caseTitle }, reason, acting.actor, tx);
    const details = { designation, recordIds: note.recordIds, sha256: contentSha256.toString('hex') };
    const subject = { kind: 'service-note', id: note.id };
    await this.audit.note({ actor: acting.actor, deed: 'note-signed', subject, details }, tx);
    return designation;
  }

  /** What a draft says, of records that nobody changes until the transaction ends. */
  private async read(
    note: NoteRow,
    tx: Transaction,
  ): Promise<{
    readonly content: NoteContent;
    readonly captured: readonly CapturedForNote[];
    readonly faults: NotePreview['faults'];
  }> {
    await lockRecords(note.recordIds, null, tx);
    const captured = await this.items.list(note.recordIds);
    const before = note.corrects === null ? [] : await this.readItems(note.corrects.id);
    const here = new Map(captured.map(({ item }) => [item.recordId, item]));
    const known = new Map(before.map((item) => [item.recordId, item]));
    const items = note.recordIds.flatMap((id) => here.get(id) ?? known.get(id) ?? []);
    const corrects = note.corrects?.designation ?? null;
    const parts = { recordsCreator: note.recordsCreator, draft: note.draft!, items, corrects };
    const isMissing = items.length < note.recordIds.length;
    const faults = [
      ...(isMissing ? (['record-destroyed'] as const) : []),
      ...(await this.listFaults(note, [...here.keys()], tx)),
    ];
    return { content: composeNote(parts, unsigned), captured, faults };
  }

  private async listFaults(note: NoteRow, here: readonly string[], tx: Transaction): Promise<NotePreview['faults']> {
    const standings = await readRegistrations(here, tx);
    const isRestricted = standings.some(({ access }) => access === 'restricted');
    const registered = standings.filter(({ registration }) => registration === 'registered').length;
    const [now, today] = [this.clock.now().toISOString(), this.clock.today().toString()];
    return [
      ...listSigningFaults(note.draft!, isRestricted ? 'restricted' : 'internal', now, today),
      ...(registered < here.length ? (['not-registered'] as const) : []),
    ];
  }

  /** Of records that have been destroyed since, a correcting note says what the first one said. */
  private async readItems(noteId: string): Promise<readonly NoteItem[]> {
    const { content } = await this.notes.getNote(noteId, 'all');
    return content?.items ?? [];
  }
}

function digestOf(content: NoteContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
