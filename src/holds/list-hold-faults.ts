import { isDay } from '../channels/index.js';
import { readWordQuery } from '../foundation/text/index.js';
import type { HoldFilter } from './disposal-hold.js';
import type { HoldFault } from './hold-refused.js';
import type { HoldExtent, NewHold } from './new-hold.js';

/** What keeps a hold from being laid by a person. */
export function listHoldFaults({ ground, reason, extent }: NewHold): HoldFault[] {
  return [
    ...when(reason.trim() === '', 'no-reason'),
    ...when(ground === 'disclosure-request', 'ground-of-requests'),
    ...listExtentFaults(extent),
  ];
}

export function listExtentFaults(extent: HoldExtent): HoldFault[] {
  switch (extent.scope) {
    case 'records':
    case 'threads':
      return when(extent.recordIds.length === 0, 'no-records');
    case 'channel':
      return [];
    case 'filter':
      return listFilterFaults(extent.filter);
  }
}

/** One that states nothing would be everything, which is more than somebody who left a form empty meant. */
function listFilterFaults(filter: HoldFilter): HoldFault[] {
  const { publishedFrom: from, publishedTo: to, words } = filter;
  const isWrong = [from, to].some((day) => day !== null && !isDay(day));
  return [
    ...when(
      Object.values(filter).every((stated) => stated === null),
      'no-condition',
    ),
    ...when(words !== null && readWordQuery(words) === null, 'no-words'),
    ...when(isWrong, 'no-day'),
    ...when(!isWrong && from !== null && to !== null && from > to, 'ends-before-it-begins'),
  ];
}

function when(isSo: boolean, fault: HoldFault): HoldFault[] {
  return isSo ? [fault] : [];
}
