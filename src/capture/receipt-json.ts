import type { CoverageReceipt } from './receipt.js';
import { describeProblem } from './texts.sv.js';

/** A receipt as the command line and REST print it: each problem with its sentence and what to do. */
export function receiptJson(receipt: CoverageReceipt) {
  return {
    ...receipt,
    problems: receipt.problems.map((problem) => ({ ...problem, ...describeProblem(problem) })),
  };
}
