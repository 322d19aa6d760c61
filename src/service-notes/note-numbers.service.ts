import { Injectable } from '@nestjs/common';
import type { Deciding } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { DiaryNumbers, isRegistrationNumber, RegistrationRefused } from '../registration/index.js';
import { NoteRefused } from './note-refused.js';
import { getNoteLocked } from './notes.rows.js';

/** The diary's numbers beside signed notes, and beside the register's entries of what the notes are about. */
@Injectable()
export class NoteNumbers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly diary: DiaryNumbers,
  ) {}

  /** As somebody reads it in the diary. @throws NoteRefused, RegistrationRefused */
  noteByHand(noteId: string, registrationNumber: string, deciding: Deciding): Promise<void> {
    return this.database.inTransaction((tx) => this.note(noteId, registrationNumber, deciding, tx));
  }

  /** The same number once more changes nothing; another stands beside the first. @throws NoteRefused, RegistrationRefused */
  async note(noteId: string, registrationNumber: string, { actor, reach }: Deciding, tx: Transaction): Promise<void> {
    const number = registrationNumber.trim();
    if (!isRegistrationNumber(number)) throw new RegistrationRefused('no-number', registrationNumber);
    const note = await getNoteLocked(noteId, reach, tx);
    if (note.state !== 'signed') throw new NoteRefused('not-signed', noteId);
    await this.diary.note(note.recordIds, number, actor, tx);
    if (note.diary[0]?.registrationNumber === number) return;
    await tx.query(
      `INSERT INTO service_note_diary_number (note_id, registration_number, noted_by, noted_at) VALUES ($1, $2, $3, $4)`,
      [noteId, number, actorName(actor), this.clock.now()],
    );
    const subject = { kind: 'service-note', id: noteId };
    await this.audit.note({ actor, deed: 'note-number-noted', subject, details: { registrationNumber: number } }, tx);
  }
}
