/** A rule's page; its name may hold any letter. */
export function rulePath(id: string): string {
  return `/regler/${encodeURIComponent(id)}`;
}
