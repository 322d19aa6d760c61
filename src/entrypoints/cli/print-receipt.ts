import { describeProblem, type CoverageReceipt } from '../../capture/index.js';
import { texts } from './texts.sv.js';

/** Each problem with its sentence and what to do. */
export function receiptJson(receipt: CoverageReceipt) {
  return {
    ...receipt,
    problems: receipt.problems.map((problem) => ({ ...problem, ...describeProblem(problem) })),
  };
}

export function printReceipt(receipt: CoverageReceipt, channelName: string): string {
  const problems = receipt.problems.map((problem) => {
    const { sentence, whatToDo } = describeProblem(problem);
    return texts.problem(sentence, whatToDo);
  });
  return [texts.receipt(receipt, channelName), ...problems].join('\n');
}
