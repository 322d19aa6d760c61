export type TriageRefusal =
  /** Somebody else has it before them. */
  | 'claimed-by-other'
  /** It has been decided of meanwhile, or destroyed. */
  | 'not-in-queue'
  /** Only a person has something before them. */
  | 'persons-only'
  /** No rule's decision stands of it, or it has been looked at. */
  | 'not-to-be-sampled';

export class TriageRefused extends Error {
  constructor(
    readonly reason: TriageRefusal,
    /** The record that it is about. */
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
    this.name = 'TriageRefused';
  }
}
