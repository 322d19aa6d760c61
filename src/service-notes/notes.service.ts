import { Injectable } from '@nestjs/common';
import { idsWithin, isWithin, reachOf, type Acting, type Reach } from '../foundation/access/index.js';
import { Database } from '../foundation/database/index.js';
import { idShape } from '../foundation/text/index.js';
import { RestrictedReads } from '../records/index.js';
import { registrationDeciders } from '../registration/index.js';
import { NoteRefused } from './note-refused.js';
import { noteColumns, noteFacts, type NoteRow } from './notes.rows.js';
import type { NoteState, ServiceNote } from './service-note.js';
import { toNote } from './to-note.js';

/** Signed ones that have not been handed over, or have not been answered by the diary. */
export const waitingFor = ['hand-over', 'receipt'] as const;

/** Which notes are asked for. */
export interface NotesQuestion {
  readonly reach: Reach;
  readonly state: NoteState | null;
  readonly waiting: (typeof waitingFor)[number] | null;
}

/** A line of the list of notes. */
export type NoteLine = Omit<ServiceNote, 'content' | 'draft'> & { readonly title: string };

/** Reads service notes. */
@Injectable()
export class NotesService {
  constructor(
    private readonly database: Database,
    private readonly reads: RestrictedReads,
  ) {}

  /** The latest first; `after` is the last number of the page before. */
  async list(
    { reach, state, waiting }: NotesQuestion,
    after: string | null,
    limit: number,
  ): Promise<readonly NoteLine[]> {
    return this.database.read<NoteLine>(
      `SELECT ${noteFacts}, coalesce(n.title, n.draft ->> 'publicTitle', '') AS title
         FROM service_note n
        WHERE ($1::int[] IS NULL OR n.records_creator_id = ANY ($1)) AND ($2::text IS NULL OR n.state = $2)
          AND ($2 IS NOT NULL OR n.state <> 'discarded')
          AND ($3::text IS DISTINCT FROM 'hand-over' OR (n.state = 'signed' AND ${isNotHandedOver}))
          AND ($3::text IS DISTINCT FROM 'receipt' OR (n.state = 'signed' AND NOT ${isNotHandedOver} AND ${hasNoNumber}))
          AND ($4::bigint IS NULL OR n.id < $4)
        ORDER BY n.id DESC LIMIT $5`,
      [idsWithin(reach), state, waiting, after, limit],
    );
  }

  /** To be shown, with what it quotes: of restricted records it is noted. @throws as `getNote` */
  async readNote(id: string, acting: Acting): Promise<ServiceNote> {
    const note = await this.getNote(id, reachOf(acting, registrationDeciders));
    await this.reads.noteAmong(note.recordIds, acting.actor, 'note');
    return note;
  }

  /** For a deed. @throws NoteRefused `no-such-note`, also for another records creator's */
  async getNote(id: string, reach: Reach): Promise<ServiceNote> {
    const [row] = idShape.test(id)
      ? await this.database.read<NoteRow>(`SELECT ${noteColumns} FROM service_note n WHERE n.id = $1`, [id])
      : [];
    if (!row || !isWithin(reach, row.recordsCreatorId)) throw new NoteRefused('no-such-note', id);
    return toNote(row);
  }

  /** By what the diary and people call it. */
  async findByDesignation(designation: string): Promise<ServiceNote | null> {
    const [row] = await this.database.read<NoteRow>(
      `SELECT ${noteColumns} FROM service_note n WHERE n.designation = $1`,
      [designation],
    );
    return row ? toNote(row) : null;
  }

  /** About these records, the first first; of drafts and signed ones. */
  async listAbout(recordIds: readonly string[], reach: Reach): Promise<readonly ServiceNote[]> {
    const rows = await this.database.read<NoteRow>(
      `SELECT ${noteColumns} FROM service_note n
        WHERE n.id IN (SELECT r.note_id FROM service_note_record r WHERE r.record_id = ANY ($1)) AND n.state <> 'discarded'
          AND ($2::int[] IS NULL OR n.records_creator_id = ANY ($2)) ORDER BY n.id`,
      [recordIds, idsWithin(reach)],
    );
    return rows.map(toNote);
  }
}

const isNotHandedOver = `NOT EXISTS (
  SELECT FROM hand_over_note o JOIN hand_over h ON h.id = o.hand_over_id AND h.completed_at IS NOT NULL WHERE o.note_id = n.id)`;
const hasNoNumber = `NOT EXISTS (SELECT FROM service_note_diary_number d WHERE d.note_id = n.id)`;
