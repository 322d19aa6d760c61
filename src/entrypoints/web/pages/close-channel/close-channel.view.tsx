import type { VNode } from 'preact';
import { describeProblem, type ClosingStep, type CoverageReceipt } from '../../../../capture/index.js';
import type { Channel } from '../../../../channels/index.js';
import { ErrorSummary, Field, FormToken, Notice } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import { showTime } from '../../show-time.js';
import { texts } from './texts.sv.js';

export interface CloseChannelProps {
  readonly channel: Channel;
  readonly step: ClosingStep;
  readonly closedOn: string;
  readonly reason: string;
  readonly errors: {
    readonly step?: string;
    readonly closedOn?: string;
    readonly reason?: string;
    readonly anyway?: string;
  };
  readonly formToken: string | null;
}

export function closeChannelView(props: CloseChannelProps): VNode {
  return (
    <>
      <h1>{texts.title(props.channel.displayName)}</h1>
      <ErrorSummary sentence={props.errors.step ?? null} />
      <section>
        <h2>{texts.whatHappens}</h2>
        <ol>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <Step {...props} />
      <p>
        <a href={`/kanaler/${props.channel.id}`}>{texts.cancel}</a>
      </p>
    </>
  );
}

function Step(props: CloseChannelProps): VNode {
  const { step, channel, formToken } = props;
  switch (step.kind) {
    case 'not-captured':
      return <CaptureLast channel={channel} formToken={formToken} label={texts.lastCapture} />;
    case 'under-way':
      return (
        <Notice tone="info">
          <p>
            {texts.underWay} <a href={`/kanaler/${channel.id}/avsluta`}>{texts.reload}</a>
          </p>
        </Notice>
      );
    case 'captured':
      return (
        <>
          <LastReceipt receipt={step.receipt} />
          {step.receipt.status === 'green' ? null : (
            <CaptureLast channel={channel} formToken={formToken} label={texts.again} />
          )}
          <ClosingForm {...props} hasFailed={step.receipt.status === 'red'} />
        </>
      );
  }
}

function CaptureLast({
  channel,
  formToken,
  label,
}: Pick<CloseChannelProps, 'channel' | 'formToken'> & { readonly label: string }): VNode {
  return (
    <form method="post" action={`/kanaler/${channel.id}/avsluta/sista-infangningen`}>
      <FormToken token={formToken} />
      <div class="actions">
        <button class={label === texts.again ? 'secondary' : undefined} type="submit">
          {label}
        </button>
      </div>
    </form>
  );
}

const tones = { green: 'success', amber: 'warning', red: 'danger' } as const;

function LastReceipt({ receipt }: { readonly receipt: CoverageReceipt }): VNode {
  return (
    <Notice tone={tones[receipt.status]}>
      <p>
        {receipt.status === 'red'
          ? texts.failed
          : texts.done(showTime(receipt.finishedAt), receipt.new, receipt.newVersions)}{' '}
        <a href={`/natter/${receipt.runId}`}>{texts.receipt}</a>
      </p>
      {receipt.status === 'amber' ? <p>{texts.gaps}</p> : null}
      {receipt.problems.map((problem, at) => {
        const { sentence, whatToDo } = describeProblem(problem);
        return (
          <p key={at}>
            {sentence} {whatToDo}
          </p>
        );
      })}
    </Notice>
  );
}

function ClosingForm({
  channel,
  closedOn,
  reason,
  errors,
  formToken,
  hasFailed,
}: CloseChannelProps & { readonly hasFailed: boolean }): VNode {
  return (
    <form method="post" action={`/kanaler/${channel.id}/avsluta`}>
      <FormToken token={formToken} />
      <Field
        name="closedOn"
        label={texts.closedOn}
        type="date"
        value={closedOn}
        hint={texts.closedOnHint}
        error={errors.closedOn}
      />
      <TextArea name="reason" label={texts.reason} value={reason} hint={texts.reasonHint} error={errors.reason} />
      {hasFailed ? <Anyway error={errors.anyway} /> : null}
      <div class="actions">
        <button class="danger" type="submit">
          {texts.close}
        </button>
      </div>
    </form>
  );
}

function Anyway({ error }: { readonly error: string | undefined }): VNode {
  return (
    <div class={error ? 'field wrong' : 'field'}>
      {error ? (
        <p class="error" id="anyway-error">
          {error}
        </p>
      ) : null}
      <label for="anyway">
        <input
          id="anyway"
          name="anyway"
          type="checkbox"
          value="ja"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? 'anyway-error' : undefined}
        />
        {texts.anyway}
      </label>
    </div>
  );
}
