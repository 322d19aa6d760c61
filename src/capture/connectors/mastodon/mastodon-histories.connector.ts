import type { CapturingHttp, HttpExchange } from '../../../foundation/http/index.js';
import { expectAnswerOrGone } from '../../reading/expect-answer.js';
import { readTime } from '../../reading/read-time.js';
import type { CapturePlan, KnownItem } from '../connector.js';
import type { MastodonRoutes } from './mastodon-routes.js';
import type { Status } from './mastodon-shapes.js';

export type FindKnown = CapturePlan['known'];

/** The edit histories of statuses that the archive does not hold as they are now. */
export async function fetchHistories(
  statuses: readonly Status[],
  findKnown: FindKnown,
  routes: MastodonRoutes,
  http: CapturingHttp,
): Promise<HttpExchange[]> {
  const edited = statuses.filter((status) => readTime(status.edited_at) !== null);
  if (edited.length === 0) return [];
  const known = await findKnown(edited.map(({ uri }) => uri));
  const exchanges: HttpExchange[] = [];
  for (const status of edited) {
    if (isEditedSince(status, known.get(status.uri))) {
      exchanges.push(expectAnswerOrGone(await http.get(routes.history(status.id))));
    }
  }
  return exchanges;
}

export function isEditedSince(status: Status, known: KnownItem | undefined): boolean {
  return known?.editedAt?.getTime() !== readTime(status.edited_at)?.getTime();
}
