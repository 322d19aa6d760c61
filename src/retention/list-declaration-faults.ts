import { isDay } from '../channels/index.js';
import type { DeclarationRefusal, NewDeclaration } from './trigger-declaration.js';

/** What keeps a declaration from being made. `today` is a calendar day in Europe/Stockholm. */
export function listDeclarationFaults(
  { trigger, recordIds, happenedOn, reason, caseReference }: NewDeclaration,
  today: string,
): DeclarationRefusal[] {
  const faults: Readonly<Partial<Record<DeclarationRefusal, boolean>>> = {
    'no-records': recordIds.length === 0,
    'no-day': !isDay(happenedOn),
    'day-ahead': isDay(happenedOn) && happenedOn > today,
    'no-case': trigger === 'case-closed' && !caseReference?.trim(),
    'no-reason': reason.trim() === '',
  };
  return (Object.keys(faults) as DeclarationRefusal[]).filter((fault) => faults[fault]);
}
