/** An event that a person declares: that records are no longer of use (vid inaktualitet), or that their case is closed. */
export type DeclaredTrigger = 'declared-inactive' | 'case-closed';

export interface NewDeclaration {
  readonly trigger: DeclaredTrigger;
  readonly recordIds: readonly string[];
  /** Calendar day in Europe/Stockholm, never ahead. */
  readonly happenedOn: string;
  readonly reason: string;
  /** The diary's number of the case that was closed. */
  readonly caseReference: string | null;
}

/** A declaration as it stands; a withdrawn one counts for nothing and is kept. */
export interface TriggerDeclaration extends Omit<NewDeclaration, 'recordIds'> {
  readonly id: string;
  readonly declaredBy: string;
  readonly declaredAt: Date;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
  /** How many records it holds for now. */
  readonly records: number;
}

export type DeclarationRefusal =
  'no-reason' | 'no-case' | 'no-records' | 'no-day' | 'day-ahead' | 'no-such-declaration';

export class DeclarationRefused extends Error {
  constructor(
    readonly reason: DeclarationRefusal,
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'DeclarationRefused';
  }
}
