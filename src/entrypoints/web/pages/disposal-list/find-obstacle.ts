import { refusalTexts, type DisposalList, type DisposalTurn } from '../../../../disposal/index.js';
import { texts } from './texts.sv.js';

/** Why somebody cannot take a list's next step, told before they try; null where they can. */
export function findObstacle(
  list: DisposalList,
  turn: DisposalTurn,
  {
    person,
    mayDispose,
    backupRetentionDays,
  }: { readonly person: number | null; readonly mayDispose: boolean; readonly backupRetentionDays: number | null },
): string | null {
  if (!mayDispose) return texts.needsArchivist;
  const isToApprove = turn === 'to-read' || turn === 'to-approve';
  if (isToApprove && person !== null && list.proposedByPerson === person) return refusalTexts['proposed-by-you']('');
  if (turn === 'to-read') return refusalTexts['unmarked-lines'](String(list.lines.unmarked));
  if (turn === 'to-cancel') return refusalTexts['nothing-to-destroy']('');
  if (turn === 'cooling-off') return texts.coolingOff(list.executableFrom!, isApprover(list, person));
  if (turn !== 'to-approve' && isApprover(list, person)) return refusalTexts['approved-by-you']('');
  return backupRetentionDays === null ? refusalTexts['backups-unknown']('') : null;
}

function isApprover({ approvedByPerson }: DisposalList, person: number | null): boolean {
  return person !== null && approvedByPerson === person;
}
