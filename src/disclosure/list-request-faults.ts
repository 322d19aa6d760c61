import { isDay } from '../channels/index.js';
import type { NewRequest } from './disclosure-request.js';

export type RequestFault = 'no-concern' | 'no-day' | 'day-ahead';

/** What keeps a request from being opened. `today` is a calendar day in Europe/Stockholm. */
export function listRequestFaults({ receivedOn, concerns }: NewRequest, today: string): RequestFault[] {
  const isReal = isDay(receivedOn);
  const faults: Readonly<Record<RequestFault, boolean>> = {
    'no-day': !isReal,
    'day-ahead': isReal && receivedOn > today,
    'no-concern': concerns.trim() === '',
  };
  return (Object.keys(faults) as RequestFault[]).filter((fault) => faults[fault]);
}
