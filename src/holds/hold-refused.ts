/** What is wrong with a hold that somebody wants to lay. */
export type HoldFault =
  'no-reason' | 'ground-of-requests' | 'no-records' | 'no-condition' | 'no-words' | 'no-day' | 'ends-before-it-begins';

export type HoldRefusal =
  | HoldFault
  | 'no-such-creator'
  | 'several-creators'
  | 'outside-reach'
  | 'no-such-hold'
  | 'lifted-already'
  | 'ends-with-request';

export class HoldRefused extends Error {
  constructor(
    readonly reason: HoldRefusal,
    /** The hold's number; the request's where it ends with one. */
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'HoldRefused';
  }
}
