import type { VNode } from 'preact';
import type { RecordView } from '../../../../records/index.js';
import { ErrorSummary, FormToken } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import { accessTexts as texts } from './texts.sv.js';

export interface AccessProps {
  readonly record: RecordView;
  readonly reason: string;
  readonly error: string | null;
  readonly formToken: string | null;
}

export function accessView({ record, reason, error, formToken }: AccessProps): VNode {
  const isRestricted = record.access === 'restricted';
  const said = texts[isRestricted ? 'opening' : 'restricting'];
  return (
    <>
      <h1>{texts.title(record.id)}</h1>
      <ErrorSummary sentence={error === null ? null : texts.wrong} />
      <p>{said.now}</p>
      <p>{said.meaning}</p>
      <form method="post" action={`/handlingar/${record.id}/atkomst`}>
        <FormToken token={formToken} />
        <input type="hidden" name="access" value={isRestricted ? 'internal' : 'restricted'} />
        <TextArea name="reason" label={texts.reason} hint={texts.reasonHint} value={reason} error={error} />
        <div class="actions">
          <button type="submit">{said.save}</button>
        </div>
      </form>
      <p>
        <a href={`/handlingar/${record.id}`}>{texts.cancel}</a>
      </p>
    </>
  );
}
