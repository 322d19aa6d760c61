import { isWithin, reachOf, type Acting } from '../foundation/access/index.js';
import { actorName } from '../foundation/audit/index.js';
import type { NoteAuthor } from './note-content.js';
import { NoteRefused } from './note-refused.js';
import { authorRoles } from './texts.sv.js';

/** Only a person signs: neither a key of another system nor the machine's operator. @throws NoteRefused `not-a-person` */
export function getSigner({ actor }: Acting, noteId: string): number {
  if (actor.kind !== 'person') throw new NoteRefused('not-a-person', noteId);
  return actor.id;
}

/** With the role that is held at the records creator. */
export function authorOf(acting: Acting, recordsCreatorId: number): NoteAuthor {
  const role = (['registrar', 'archivist'] as const).find((held) =>
    isWithin(reachOf(acting, [held]), recordsCreatorId),
  );
  return { name: actorName(acting.actor), role: role ? authorRoles[role] : '' };
}
