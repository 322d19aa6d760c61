/** Items that the second night changes, or that a test wants to find again. */
export type Landmark =
  | 'arabic'
  | 'complaint'
  | 'content-warning'
  | 'deep-thread'
  | 'deleted-comment'
  | 'deleted-post'
  | 'edited-comment'
  | 'edited-post'
  | 'emoji-only'
  | 'fault-report'
  | 'formula'
  | 'hostile-markup'
  | 'identity-number'
  | 'long-comment'
  | 'months-old-question'
  | 'news-identity-number'
  | 'news-deleted-for-ever'
  | 'news-edited-comment'
  | 'news-held-comment'
  | 'news-trashed-comment'
  | 'orphaned-reply'
  | 'poll'
  | 'sami'
  | 'spam'
  | 'ten-months-old'
  | 'thanks'
  | 'threat'
  | 'three-pictures';

/** Platform ids of the landmarks: a Mastodon status' id, a WordPress post's or comment's number. */
export class Landmarks {
  private readonly ids = new Map<Landmark, string>();

  keep(landmark: Landmark | undefined, id: string | number): void {
    if (landmark) this.ids.set(landmark, String(id));
  }

  getId(landmark: Landmark): string {
    const id = this.ids.get(landmark);
    if (id === undefined) throw new Error(`the municipality has no ${landmark}`);
    return id;
  }
}
