import type { VNode } from 'preact';
import { lineRefusals, type TakenReceipt } from '../../../../service-notes/index.js';
import { FormToken, Notice } from '../../layout/form.view.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { uploadField } from '../../upload.middleware.js';
import { texts } from './texts.sv.js';

export function ReceiptForm({ formToken }: { readonly formToken: string | null }): VNode {
  return (
    <section aria-labelledby="kvitto">
      <h2 id="kvitto">{texts.receipt}</h2>
      <form method="post" action="/overlamning/kvitto" enctype="multipart/form-data">
        <FormToken token={formToken} />
        <div class="field">
          <label for={uploadField}>{texts.chooseFile}</label>
          <p class="hint" id="kvitto-hint">
            {texts.receiptHint}
          </p>
          <input
            id={uploadField}
            name={uploadField}
            type="file"
            accept=".csv,text/csv"
            required
            aria-describedby="kvitto-hint"
          />
        </div>
        <div class="actions">
          <button type="submit" class="secondary">
            {texts.send}
          </button>
        </div>
      </form>
    </section>
  );
}

/** What became of a receipt: how much was taken in, and each line that was not. */
export function TakenLines({ receipt: { taken, answers } }: { readonly receipt: TakenReceipt }): VNode {
  const refused = answers.filter(({ refusal }) => refusal !== null);
  return (
    <Notice tone={refused.length === 0 ? 'success' : 'warning'}>
      <p>{texts.taken(taken, answers.length)}</p>
      {refused.length === 0 ? null : (
        <ScrolledTable label={texts.refusedCaption}>
          <thead>
            <tr>
              <th scope="col">{texts.line}</th>
              <th scope="col">{texts.designation}</th>
              <th scope="col">{texts.why}</th>
            </tr>
          </thead>
          <tbody>
            {refused.map(({ line, designation, refusal }) => (
              <tr key={line}>
                <td>{line}</td>
                <td>{designation}</td>
                <td>{lineRefusals[refusal!]}</td>
              </tr>
            ))}
          </tbody>
        </ScrolledTable>
      )}
    </Notice>
  );
}
