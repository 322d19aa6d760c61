import type { HttpExchange } from '../../../foundation/http/index.js';
import type { ItemStanding, KnownItem, StandingPage } from '../connector.js';
import { kindOfAnswer } from './mastodon-routes.js';
import type { Status } from './mastodon-shapes.js';
import { readPageParts, type PageParts } from './page-parts.js';
import { readStatus, type Found, type Placement } from './read-status.js';

export function readMastodonStandings({ asked, exchanges }: StandingPage): ItemStanding[] {
  const { listed, edits } = readShown(exchanges);
  const shown = new Map(listed.map((found) => [found.value.uri, found]));
  return asked.flatMap((item) => {
    const found = shown.get(item.platformItemId);
    return found ? [toVisible(found, item, edits)] : readUnshown(item, exchanges);
  });
}

/** What the answers show, as far as they show anything. */
export function readShown(exchanges: readonly HttpExchange[]): PageParts {
  return readPageParts(exchanges.filter(({ status }) => status === 200));
}

function toVisible(found: Found<Status>, item: KnownItem, edits: PageParts['edits']): ItemStanding {
  return {
    platformItemId: item.platformItemId,
    standing: 'visible',
    item: readStatus(found, edits.get(found.value.id) ?? [], placementOf(found.value, item)),
    exchangeId: found.exchangeId,
  };
}

/** The thread is the one that the archive holds it in: a single answer tells no more than the parent. */
function placementOf(status: Status, { platformItemId, threadItemId, threadLocalId }: KnownItem): Placement {
  const parentLocalId = status.in_reply_to_id ?? null;
  const isUnderTop = parentLocalId === threadLocalId && threadItemId !== platformItemId;
  const kind =
    !parentLocalId && threadItemId === platformItemId ? 'post' : isUnderTop || !parentLocalId ? 'comment' : 'reply';
  return { kind, parentItemId: isUnderTop ? threadItemId : null, parentLocalId, threadItemId };
}

function readUnshown({ platformItemId, localId }: KnownItem, exchanges: readonly HttpExchange[]): ItemStanding[] {
  const answer = exchanges.find(({ url }) => {
    const asked = kindOfAnswer(url);
    return asked.kind === 'status' && asked.localId === localId;
  });
  return answer ? [{ platformItemId, standing: standingOf(answer.status), item: null, exchangeId: answer.id }] : [];
}

/** A 200 that does not show the item shows something that is not for everybody. */
function standingOf(status: number): ItemStanding['standing'] {
  if (status === 404 || status === 410) return 'gone';
  return status === 401 || status === 403 || status === 200 ? 'unavailable' : 'unknown';
}
