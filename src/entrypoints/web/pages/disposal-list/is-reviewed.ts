import type { DisposalList } from '../../../../disposal/index.js';

/** Whether its lines can be marked now: what two persons have pointed out is theirs, and is read as a whole. */
export function isReviewed({ state, kind }: Pick<DisposalList, 'state' | 'kind'>): boolean {
  return state === 'proposed' && (kind === 'retention' || kind === 'raw-exchanges');
}
