import { describeProblem, type CoverageReceipt } from '../../capture/index.js';
import { texts } from './texts.sv.js';

export { receiptJson } from '../../capture/index.js';

export function printReceipt(receipt: CoverageReceipt, channelName: string): string {
  const problems = receipt.problems.map((problem) => {
    const { sentence, whatToDo } = describeProblem(problem);
    return texts.problem(sentence, whatToDo);
  });
  return [texts.receipt(receipt, channelName), ...problems].join('\n');
}
