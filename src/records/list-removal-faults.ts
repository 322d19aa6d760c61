import { isDay } from '../channels/index.js';
import { removalGrounds, type NewRemoval, type RemovalGround, type RemovalRefusal } from './channel-removal.js';

/** As somebody typed it: the ground may be none. */
export type TypedRemoval = Omit<NewRemoval, 'ground'> & { readonly ground: string };

/** What keeps a removal from being noted. `today` is a calendar day in Europe/Stockholm. */
export function listRemovalFaults(
  { ground, reason, removedOn, removedBy }: TypedRemoval,
  today: string,
): RemovalRefusal[] {
  const faults: Readonly<Partial<Record<RemovalRefusal, boolean>>> = {
    'no-ground': !isRemovalGround(ground),
    'no-day': !isDay(removedOn),
    'day-ahead': isDay(removedOn) && removedOn > today,
    'no-remover': removedBy.trim() === '',
    'no-reason': reason.trim() === '',
  };
  return (Object.keys(faults) as RemovalRefusal[]).filter((fault) => faults[fault]);
}

export function isRemovalGround(text: string): text is RemovalGround {
  return (removalGrounds as readonly string[]).includes(text);
}
