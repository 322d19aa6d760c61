import type { DisposalList } from './disposal-list.js';

/** What a list waits for; the last three wait for nobody. */
export type DisposalTurn =
  'to-read' | 'to-approve' | 'to-cancel' | 'cooling-off' | 'to-execute' | 'under-way' | 'executed' | 'cancelled';

type Stage = Pick<DisposalList, 'state' | 'lines' | 'executableFrom'>;

/** `today` is a calendar day. */
export function turnOf({ state, lines, executableFrom }: Stage, today: string): DisposalTurn {
  switch (state) {
    case 'proposed':
      if (lines.unmarked > 0) return 'to-read';
      return lines.read > 0 ? 'to-approve' : 'to-cancel';
    case 'approved':
      return executableFrom !== null && executableFrom > today ? 'cooling-off' : 'to-execute';
    case 'executing':
      return 'under-way';
    case 'executed':
    case 'cancelled':
      return state;
  }
}

/** Somebody, with what they may at the list's records creator. */
export interface Reviewer {
  readonly person: number;
  readonly mayReview: boolean;
  readonly mayDispose: boolean;
}

/** Whether somebody can take the next step: who proposed does not approve, who approved does not execute. */
export function waitsFor(
  turn: DisposalTurn,
  { proposedByPerson, approvedByPerson }: Pick<DisposalList, 'proposedByPerson' | 'approvedByPerson'>,
  { person, mayReview, mayDispose }: Reviewer,
): boolean {
  switch (turn) {
    case 'to-read':
      return mayReview;
    case 'to-approve':
      return mayDispose && person !== proposedByPerson;
    case 'to-cancel':
      return mayDispose;
    case 'to-execute':
      return mayDispose && person !== approvedByPerson;
    case 'cooling-off':
    case 'under-way':
    case 'executed':
    case 'cancelled':
      return false;
  }
}
