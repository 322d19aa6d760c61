import type { MastodonSite } from './mastodon-site.js';
import type { MastodonStatus } from './mastodon-status.js';

/** How much of a thread one call shows (docs.joinmastodon.org/methods/statuses/#context). */
export interface ThreadLimits {
  readonly ancestors: number;
  readonly descendants: number;
  readonly depth: number;
}

export const withoutToken: ThreadLimits = { ancestors: 40, descendants: 60, depth: 20 };
export const withToken: ThreadLimits = { ancestors: 4096, descendants: 4096, depth: Infinity };

/** From the top of the thread down. */
export function listAncestors(status: MastodonStatus, site: MastodonSite, limits: ThreadLimits): MastodonStatus[] {
  const ancestors: MastodonStatus[] = [];
  let parentId = status.inReplyToId;
  while (parentId && ancestors.length < limits.ancestors) {
    const parent = site.getStatus(parentId);
    ancestors.unshift(parent);
    parentId = parent.inReplyToId;
  }
  return ancestors;
}

/** Branch by branch, oldest first; people's answers to themselves stand before the others. */
export function listDescendants(status: MastodonStatus, site: MastodonSite, limits: ThreadLimits): MastodonStatus[] {
  const descendants = listBranches(status.id, site, limits.depth).slice(0, limits.descendants);
  const answersSelf = (reply: MastodonStatus): boolean => reply.inReplyToAccountId === reply.accountId;
  return [...descendants.filter(answersSelf), ...descendants.filter((reply) => !answersSelf(reply))];
}

function listBranches(statusId: string, site: MastodonSite, depth: number): MastodonStatus[] {
  if (depth === 0) return [];
  return site.listReplies(statusId).flatMap((reply) => [reply, ...listBranches(reply.id, site, depth - 1)]);
}
