import type { ProblemCode, ValueError } from './problem.js';

/** A call that is not carried out, and why. */
export class RestRefused extends Error {
  constructor(
    readonly code: ProblemCode,
    /** Swedish; where none is given, the code's own sentence holds. */
    readonly detail: string | null = null,
    readonly errors: readonly ValueError[] = [],
  ) {
    super(code);
    this.name = 'RestRefused';
  }
}
