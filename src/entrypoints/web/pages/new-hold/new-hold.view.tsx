import type { VNode } from 'preact';
import { ErrorSummary, FormToken } from '../../layout/form.view.js';
import { ExtentFields, type ExtentFieldsProps } from './extent-fields.view.js';
import type { HoldErrors, HoldFormDto } from './extent-form.dto.js';
import { HoldFields } from './hold-fields.view.js';
import { texts } from './texts.sv.js';

export interface NewHoldProps extends ExtentFieldsProps {
  readonly typed: HoldFormDto;
  readonly errors: HoldErrors;
  readonly formToken: string | null;
}

export function newHoldView(props: NewHoldProps): VNode {
  const { errors, formToken } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={Object.keys(errors).length > 0 ? texts.wrong : null} />
      <p>{texts.meaning}</p>
      <form method="post" action="/gallringsstopp/nytt">
        <FormToken token={formToken} />
        <HoldFields {...props} />
        <ExtentFields {...props} />
        <div class="actions">
          <button type="submit">{texts.save}</button>
        </div>
      </form>
      <p>
        <a href="/gallringsstopp">{texts.cancel}</a>
      </p>
    </>
  );
}
