/** A secrecy marking (sekretessmarkering, OSL 5:5): it warns that a provision may apply, and decides nothing. */
export interface SecrecyMarking {
  /** The provision: `25 kap. 1 § OSL`. */
  readonly provision: string;
  /** Calendar day on which it was set. */
  readonly markedOn: string;
  /** The authority that set it. */
  readonly authority: string;
}
