import type { VNode } from 'preact';
import type { RecordView } from '../../../../records/index.js';
import { ErrorSummary, FormToken, Notice } from '../../layout/form.view.js';
import { WebLink } from '../../layout/web-link.view.js';
import { deedPaths } from '../record/keeping-texts.sv.js';
import { RemovalFields, type RemovalFieldsProps } from './removal-fields.view.js';
import type { FromTriage } from './removal-form.dto.js';
import { fromTriageTexts, texts } from './texts.sv.js';

export interface NoteRemovalProps extends RemovalFieldsProps {
  readonly record: RecordView;
  /** Somebody comes from the queue, where it was registered. */
  readonly fromTriage: FromTriage | null;
  readonly formToken: string | null;
}

export function noteRemovalView(props: NoteRemovalProps): VNode {
  const { record, errors, fromTriage, formToken } = props;
  const path = `/handlingar/${record.id}/${deedPaths['note-removal']}`;
  return (
    <>
      <h1>{texts.title(record.id)}</h1>
      <ErrorSummary sentence={Object.keys(errors).length > 0 ? texts.wrong : null} />
      {fromTriage === null ? null : <NextSteps fromTriage={fromTriage} permalink={record.permalink} />}
      <p>{texts.meaning}</p>
      {record.removedByUs === null ? null : (
        <Notice tone="info">
          <p>{texts.already}</p>
        </Notice>
      )}
      <form method="post" action={path}>
        <FormToken token={formToken} />
        <RemovalFields {...props} />
        <div class="actions">
          <button type="submit">{texts.save}</button>
        </div>
      </form>
      {record.removedByUs === null ? null : <Withdraw path={path} formToken={formToken} />}
      <p>
        <a href={`/handlingar/${record.id}`}>{texts.cancel}</a>
      </p>
    </>
  );
}

function NextSteps(props: { readonly fromTriage: FromTriage; readonly permalink: string | null }): VNode {
  const { registered, steps } = fromTriageTexts;
  return (
    <Notice tone="warning">
      <p>{registered}</p>
      <ol>
        {steps[props.fromTriage].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {props.permalink === null ? null : (
        <p>
          <WebLink address={props.permalink} />
        </p>
      )}
      <p>
        <a href="/triage">{fromTriageTexts.back}</a>
      </p>
    </Notice>
  );
}

function Withdraw({ path, formToken }: { readonly path: string; readonly formToken: string | null }): VNode {
  return (
    <section aria-labelledby="aterta">
      <h2 id="aterta">{texts.withdraw}</h2>
      <p>{texts.withdrawMeaning}</p>
      <form method="post" action={`${path}/aterta`}>
        <FormToken token={formToken} />
        <button class="secondary" type="submit">
          {texts.withdraw}
        </button>
      </form>
    </section>
  );
}
