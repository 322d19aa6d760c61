import type { HttpExchange } from '../../../foundation/http/index.js';
import type { CapturedItem } from '../../captured-item.js';
import type { ItemStanding, KnownItem, StandingPage } from '../connector.js';
import { readWordpressPage } from './read-wordpress-page.js';
import { parseItemId } from './wordpress-item-id.js';
import { kindOfAnswer } from './wordpress-routes.js';

export function readWordpressStandings({ asked, exchanges }: StandingPage): ItemStanding[] {
  const shown = new Map(readWordpressPage(exchanges).items.map((item) => [item.platformItemId, item]));
  return asked.flatMap((known) => {
    const item = shown.get(known.platformItemId);
    return item ? [toShown(item)] : readUnshown(known, exchanges);
  });
}

/** With a credential WordPress shows what the site holds back, and says so. */
function toShown(item: CapturedItem): ItemStanding {
  const exchangeId = item.versions.at(-1)?.ownBytes.exchangeId ?? '';
  return { platformItemId: item.platformItemId, standing: item.state, item, exchangeId };
}

function readUnshown({ platformItemId }: KnownItem, exchanges: readonly HttpExchange[]): ItemStanding[] {
  const wanted = parseItemId(platformItemId);
  const answer = exchanges.find(({ url }) => {
    const asked = kindOfAnswer(url);
    return asked?.kind === wanted?.kind && asked?.id === wanted?.id;
  });
  return answer ? [{ platformItemId, standing: standingOf(answer.status), item: null, exchangeId: answer.id }] : [];
}

/** To a visitor what is held back and what is in the trash look alike: 401. */
function standingOf(status: number): ItemStanding['standing'] {
  if (status === 404 || status === 410) return 'gone';
  return status === 401 || status === 403 ? 'unavailable' : 'unknown';
}
