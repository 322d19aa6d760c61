import type { NoteContent } from './note-content.js';
import type { NoteRow } from './notes.rows.js';
import type { ServiceNote } from './service-note.js';

export function toNote({ content, ...row }: NoteRow): ServiceNote {
  return { ...row, content: content === null ? null : (JSON.parse(content) as NoteContent) };
}
