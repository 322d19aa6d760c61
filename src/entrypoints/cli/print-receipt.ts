import { describeProblem, type CoverageReceipt } from '../../capture/index.js';
import { stockholmTime } from '../../foundation/clock/index.js';
import { receiptTexts as t } from './texts.sv.js';
import { wrapText } from './wrap-text.js';

export { receiptJson } from '../../capture/index.js';

export function printReceipt(receipt: CoverageReceipt, channelName: string): string {
  return [
    t.heading(receipt.status, channelName),
    t.run(receipt, stockholmTime(new Date(receipt.finishedAt)).slice(0, 16)),
    t.changes(receipt),
    t.held(receipt),
    ...(receipt.blindSince ? [t.blindSince(stockholmTime(new Date(receipt.blindSince)))] : []),
    ...receipt.problems.flatMap((problem) => {
      const { sentence, whatToDo } = describeProblem(problem);
      return [`  ! ${sentence}`, `    ${whatToDo}`];
    }),
  ]
    .map((line) => wrapText(line, '    '))
    .join('\n');
}
