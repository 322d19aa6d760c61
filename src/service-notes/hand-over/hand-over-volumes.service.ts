import { Injectable } from '@nestjs/common';
import { Readable, type Writable } from 'node:stream';
import { Database } from '../../foundation/database/index.js';
import { BlobStore } from '../../foundation/storage/index.js';
import { ZipVolume } from '../../foundation/zip/index.js';
import { NotePrints } from '../note-prints.service.js';
import { noteColumns, type NoteRow } from '../notes.rows.js';
import { toNote } from '../to-note.js';
import { writeHandOver, type NoteToHandOver } from './write-hand-over.js';

const notesAtATime = 50;

/** Fills hand-overs' files, in constant memory. */
@Injectable()
export class HandOverVolumes {
  constructor(
    private readonly database: Database,
    private readonly blobs: BlobStore,
    private readonly prints: NotePrints,
  ) {}

  async write(
    zip: ZipVolume,
    noteIds: readonly string[],
    about: { readonly recordsCreator: string; readonly madeAt: Date },
    stop: AbortSignal,
  ): Promise<void> {
    await writeHandOver(zip, this.readNotes(noteIds), about, stop);
  }

  /** Of a hand-over that was made; the numbers that came since are on its prints. */
  async writeAgain(
    zip: ZipVolume,
    handOver: { readonly id: number; readonly recordsCreator: string; readonly madeAt: Date },
    stop: AbortSignal,
  ): Promise<void> {
    const rows = await this.database.read<{ id: string }>(
      `SELECT note_id AS id FROM hand_over_note WHERE hand_over_id = $1 ORDER BY note_id`,
      [handOver.id],
    );
    const noteIds = rows.map(({ id }) => id);
    await this.write(zip, noteIds, handOver, stop);
  }

  /** The file of a hand-over, made as it is sent: nothing of it is kept. Ends where nobody waits for it any more. */
  async send(
    handOver: { readonly id: number; readonly recordsCreator: string; readonly madeAt: Date },
    out: Writable,
  ): Promise<void> {
    const left = new AbortController();
    out.once('close', () => left.abort());
    const zip = new ZipVolume(out);
    try {
      await this.writeAgain(zip, handOver, left.signal);
      await zip.close();
    } catch (error) {
      zip.abandon();
      if (!left.signal.aborted) throw error;
    }
  }

  private async *readNotes(noteIds: readonly string[]): AsyncGenerator<NoteToHandOver> {
    for (let at = 0; at < noteIds.length; at += notesAtATime) {
      const rows = await this.database.read<NoteRow>(
        `SELECT ${noteColumns} FROM service_note n WHERE n.id = ANY ($1) AND n.content IS NOT NULL ORDER BY n.id`,
        [noteIds.slice(at, at + notesAtATime)],
      );
      for (const row of rows) {
        const note = toNote(row);
        const { pdf, xml } = { pdf: await this.prints.toPdf(note, 'full'), xml: this.prints.toXml(note) };
        yield { note, pdf, xml, attachments: this.readAttachments(note.id) };
      }
    }
  }

  private async *readAttachments(noteId: string) {
    const attachments = await this.database.read<{ name: string; sha256: string; content: Buffer | null }>(
      `SELECT name, encode(sha256, 'hex') AS sha256, content FROM service_note_attachment
        WHERE note_id = $1 ORDER BY position`,
      [noteId],
    );
    for (const { name, sha256, content } of attachments)
      yield { name, content: content === null ? this.blobs.open(sha256) : Readable.from([content]) };
  }
}
