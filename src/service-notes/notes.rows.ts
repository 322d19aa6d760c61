import { isWithin, type Reach } from '../foundation/access/index.js';
import { rowSet, type Transaction } from '../foundation/database/index.js';
import { idShape } from '../foundation/text/index.js';
import type { NoteAttachment } from './note-content.js';
import { NoteRefused } from './note-refused.js';
import type { KeptDraft } from './note-draft.js';
import type { ServiceNote } from './service-note.js';

/** A note as SQL reads it: what was signed is a text, whose digest is over its very bytes. */
export type NoteRow = Omit<ServiceNote, 'content'> & { readonly content: string | null };

const reference = `json_build_object('id', o.id::text, 'designation', o.designation)`;

/** Of `service_note n`, without what it says. */
export const noteFacts = `
  n.id, n.records_creator_id AS "recordsCreatorId",
  (SELECT c.name FROM records_creator c WHERE c.id = n.records_creator_id) AS "recordsCreator",
  n.state, n.revision, encode(n.content_sha256, 'hex') AS "contentSha256", n.designation,
  ARRAY(SELECT r.record_id::text FROM service_note_record r WHERE r.note_id = n.id ORDER BY r.position) AS "recordIds",
  (SELECT ${reference} FROM service_note o WHERE o.id = n.corrects_id) AS corrects,
  (SELECT coalesce(json_agg(${reference} ORDER BY o.signed_at, o.id), '[]')
     FROM service_note o WHERE o.corrects_id = n.id AND o.state = 'signed') AS "correctedBy",
  (SELECT coalesce(json_agg(json_build_object('registrationNumber', d.registration_number, 'notedAt',
            to_char(d.noted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY d.id DESC), '[]')
     FROM service_note_diary_number d WHERE d.note_id = n.id) AS diary,
  n.drafted_by AS "draftedBy", n.drafted_at AS "draftedAt", n.changed_at AS "changedAt", n.signed_by AS "signedBy",
  n.signed_at AS "signedAt",
  (SELECT min(h.made_at) FROM hand_over_note o JOIN hand_over h ON h.id = o.hand_over_id
    WHERE o.note_id = n.id AND h.completed_at IS NOT NULL) AS "handedOverAt",
  n.removed_by_list IS NOT NULL AS "isRemovedInEmergency"`;

/** With what it says. */
export const noteColumns = `${noteFacts}, n.draft, n.content`;

/** Locked to the end of the transaction. @throws NoteRefused `no-such-note`, also for another records creator's */
export async function getNoteLocked(id: string, reach: Reach, tx: Transaction): Promise<NoteRow> {
  const note = await findNoteLocked(id, tx);
  if (!note || !isWithin(reach, note.recordsCreatorId)) throw new NoteRefused('no-such-note', id);
  return note;
}

async function findNoteLocked(id: string, tx: Transaction): Promise<NoteRow | null> {
  if (!idShape.test(id)) return null;
  await tx.query(`SELECT FROM service_note WHERE id = $1 FOR UPDATE`, [id]);
  const [note] = await tx.query<NoteRow>(`SELECT ${noteColumns} FROM service_note n WHERE n.id = $1`, [id]);
  return note ?? null;
}

export interface DraftToWrite {
  readonly recordsCreatorId: number;
  readonly draft: KeptDraft;
  readonly recordIds: readonly string[];
  readonly correctsId: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Answers the note's number. */
export async function insertDraft(note: DraftToWrite, tx: Transaction): Promise<string> {
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO service_note (records_creator_id, state, revision, draft, corrects_id, drafted_by, drafted_at, changed_at)
     VALUES ($1, 'draft', 1, $2, $3, $4, $5, $5) RETURNING id`,
    [note.recordsCreatorId, JSON.stringify(note.draft), note.correctsId, note.by, note.at],
  );
  await writeRecords(made!.id, note.recordIds, tx);
  return made!.id;
}

export async function writeRecords(noteId: string, recordIds: readonly string[], tx: Transaction): Promise<void> {
  await tx.query(`DELETE FROM service_note_record WHERE note_id = $1`, [noteId]);
  await tx.query(
    `INSERT INTO service_note_record (note_id, record_id, position)
     SELECT $1, id, place FROM unnest($2::bigint[]) WITH ORDINALITY AS r (id, place)`,
    [noteId, recordIds],
  );
}

export async function writeDraft(id: string, draft: KeptDraft, at: Date, tx: Transaction): Promise<void> {
  await tx.query(`UPDATE service_note SET draft = $2, revision = revision + 1, changed_at = $3 WHERE id = $1`, [
    id,
    JSON.stringify(draft),
    at,
  ]);
}

export async function discardDraft(id: string, at: Date, tx: Transaction): Promise<void> {
  await tx.query(
    `UPDATE service_note SET state = 'discarded', draft = NULL, revision = revision + 1, changed_at = $2 WHERE id = $1`,
    [id, at],
  );
}

export interface Signed {
  readonly id: string;
  readonly designation: string;
  readonly title: string;
  /** JSON, whose digest this is. */
  readonly content: string;
  readonly contentSha256: Buffer;
  readonly by: string;
  readonly person: number;
  readonly at: Date;
}

export async function writeSigned(note: Signed, tx: Transaction): Promise<void> {
  await tx.query(
    `UPDATE service_note SET state = 'signed', draft = NULL, designation = $2, title = $3, content = $4, content_sha256 = $5,
            signed_by = $6, signed_by_person = $7, signed_at = $8, changed_at = $8
      WHERE id = $1`,
    [note.id, note.designation, note.title, note.content, note.contentSha256, note.by, note.person, note.at],
  );
}

/** An attachment with the bytes that are the note's own; files are the archive's, which keeps them for the note. */
export interface AttachmentToKeep {
  readonly recordId: string;
  readonly attachment: NoteAttachment & { readonly sha256: string };
  readonly content: Buffer | null;
}

export async function insertAttachments(
  noteId: string,
  attachments: readonly AttachmentToKeep[],
  tx: Transaction,
): Promise<void> {
  const rows = rowSet(
    'a',
    attachments,
    {
      position: ['integer', (_, at) => at + 1],
      record_id: ['bigint', (a) => a.recordId],
      kind: ['text', (a) => a.attachment.kind],
      name: ['text', (a) => a.attachment.name],
      sha256: ['bytea', (a) => Buffer.from(a.attachment.sha256, 'hex')],
      media_type: ['text', (a) => a.attachment.mediaType ?? 'application/octet-stream'],
      bytes: ['bigint', (a) => a.attachment.bytes],
      content: ['bytea', (a) => a.content],
    },
    2,
  );
  await tx.query(
    `INSERT INTO service_note_attachment (note_id, position, record_id, kind, name, sha256, media_type, bytes, content)
     SELECT $1, a.* FROM ${rows.sql}`,
    [noteId, ...rows.parameters],
  );
}
