import type { VNode } from 'preact';
import { describeProblem, type CoverageReceipt } from '../../../../capture/index.js';
import { StatusTag } from '../../layout/status-tag.view.js';
import { showTime } from '../../show-time.js';
import { texts } from './texts.sv.js';

/** A channel's latest nights. */
export function Receipts({ receipts }: { readonly receipts: readonly CoverageReceipt[] }): VNode {
  return (
    <section>
      <h2>{texts.receipts}</h2>
      {receipts.length === 0 ? <p>{texts.noReceipts}</p> : <ReceiptTable receipts={receipts} />}
    </section>
  );
}

function ReceiptTable({ receipts }: { readonly receipts: readonly CoverageReceipt[] }): VNode {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={texts.receiptsCaption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.outcome}</th>
            <th scope="col">{texts.found}</th>
            <th scope="col">{texts.problems}</th>
          </tr>
        </thead>
        <tbody>
          {receipts.map((receipt) => (
            <tr key={receipt.runId}>
              <th scope="row">
                <a href={`/natter/${receipt.runId}`}>{showTime(receipt.finishedAt)}</a>
              </th>
              <td>
                <StatusTag status={receipt.status} />
              </td>
              <td>{texts.foundCounts(receipt.new, receipt.newVersions, receipt.gone)}</td>
              <td>
                <Problems receipt={receipt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Problems({ receipt: { problems } }: { readonly receipt: CoverageReceipt }): VNode {
  if (problems.length === 0) return <>{texts.noProblems}</>;
  return (
    <ul class="plain">
      {problems.map((problem, at) => {
        const { sentence, whatToDo } = describeProblem(problem);
        return (
          <li key={at}>
            {sentence} {whatToDo}
          </li>
        );
      })}
    </ul>
  );
}
