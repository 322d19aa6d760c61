/**
 * How a record is taken care of by OSL 5:1: registered, kept so ordered that it is easy to see whether and when it came in,
 * or of so little significance that it needs neither. Undecided until somebody, or a rule, has decided.
 */
export const registrations = ['undecided', 'registered', 'kept-ordered', 'insignificant'] as const;
export type Registration = (typeof registrations)[number];

/** Who may see it: a restricted record is seen by those alone whose work it is (promise 13). */
export const accesses = ['internal', 'restricted'] as const;
export type Access = (typeof accesses)[number];

/** What has been decided of a record. */
export interface RegistrationStanding {
  readonly registration: Registration;
  readonly access: Access;
}
