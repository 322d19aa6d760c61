/** Why a deed of disposal was not done. */
export type DisposalRefusal =
  | 'no-such-list'
  | 'not-a-person'
  | 'out-of-reach'
  | 'nothing-due'
  | 'list-waits'
  | 'wrong-state'
  | 'no-reason'
  | 'no-day'
  | 'no-lines'
  | 'unmarked-lines'
  | 'nothing-to-destroy'
  | 'proposed-by-you'
  | 'approved-by-you'
  | 'wrong-name'
  | 'set-changed'
  | 'cooling-off'
  | 'backups-unknown'
  | 'no-police-reference'
  | 'in-another-list'
  | 'under-way-elsewhere'
  | 'several-creators'
  | 'not-executed';

export class DisposalRefused extends Error {
  constructor(
    readonly reason: DisposalRefusal,
    /** What it was about: a list's name, a day, a number. */
    readonly subject = '',
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'DisposalRefused';
  }
}
