import type { VNode } from 'preact';
import type { RecordView } from '../../../../records/index.js';
import { ErrorSummary, FormToken, Notice } from '../../layout/form.view.js';
import { keepingTexts } from '../record/keeping-texts.sv.js';
import { ClassFields, type ClassFieldsProps } from './class-fields.view.js';
import { fieldTexts, texts } from './texts.sv.js';

export interface RecordClassProps extends ClassFieldsProps {
  readonly record: RecordView;
  /** The class that it has was given by a person. */
  readonly isByHand: boolean;
  readonly formToken: string | null;
}

export function recordClassView(props: RecordClassProps): VNode {
  const { record, classes, errors, isByHand, formToken } = props;
  const name = classes.find(({ code }) => code === record.class)?.name;
  return (
    <>
      <h1>{texts.title(record.id)}</h1>
      <ErrorSummary sentence={Object.keys(errors).length > 0 ? texts.wrong : null} />
      <p>{texts.now(record.class === null ? keepingTexts.unclassified : keepingTexts.named(record.class, name))}</p>
      {classes.length === 0 ? (
        <Notice tone="warning">
          <p>{fieldTexts.noClasses}</p>
        </Notice>
      ) : (
        <form method="post" action={`/handlingar/${record.id}/handlingstyp`}>
          <FormToken token={formToken} />
          <p>{texts.meaning}</p>
          <ClassFields {...props} />
          <div class="actions">
            <button type="submit">{texts.save}</button>
          </div>
        </form>
      )}
      {isByHand ? <LeaveToRules {...props} /> : null}
      <p>
        <a href={`/handlingar/${record.id}`}>{texts.cancel}</a>
      </p>
    </>
  );
}

function LeaveToRules({ record, formToken }: RecordClassProps): VNode {
  return (
    <section aria-labelledby="reglerna">
      <h2 id="reglerna">{texts.leave}</h2>
      <p>{texts.leaveMeaning}</p>
      <form method="post" action={`/handlingar/${record.id}/handlingstyp/enligt-reglerna`}>
        <FormToken token={formToken} />
        <button class="secondary" type="submit">
          {texts.leave}
        </button>
      </form>
    </section>
  );
}
