/** Posts and comments are numbered apart. */
export interface WordpressItem {
  readonly kind: 'posts' | 'comments';
  readonly id: number;
}

export function postItemId(id: number): string {
  return `post/${id}`;
}

export function commentItemId(id: number): string {
  return `comment/${id}`;
}

/** Null for an id that is not ours. */
export function parseItemId(itemId: string): WordpressItem | null {
  const found = /^(post|comment)\/(\d+)$/.exec(itemId);
  return found ? { kind: found[1] === 'post' ? 'posts' : 'comments', id: Number(found[2]) } : null;
}
