/** How the archive's files know that a note uses them. */
export function keeperOf(noteId: string): string {
  return `service-note ${noteId}`;
}
