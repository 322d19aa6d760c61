import type { VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import { ErrorSummary, Field, FormToken } from '../../layout/form.view.js';
import { ErrorList } from '../channel-form/error-list.view.js';
import { StatementFields, type StatementFieldsProps } from '../channel-form/statement-fields.view.js';
import { texts } from './texts.sv.js';

export interface ChangeChannelProps extends StatementFieldsProps {
  readonly channel: Channel;
  /** The one that the person read: where another came since, nothing is saved over it. */
  readonly version: number;
  readonly mayReplaceToken: boolean;
  /** Why nothing was saved, where no single field is wrong. */
  readonly refusal: string | null;
}

export function changeChannelView(props: ChangeChannelProps, formToken: string | null): VNode {
  const { channel, version, refusal, errors, typed, open } = props;
  return (
    <>
      <h1>{texts.title(channel.displayName)}</h1>
      <ErrorSummary sentence={refusal} />
      <ErrorList errors={errors} />
      <p>{texts.intro}</p>
      <form method="post" action={`/kanaler/${channel.id}/andra`}>
        <FormToken token={formToken} />
        <input type="hidden" name="version" value={version} />
        <StatementFields typed={typed} errors={errors} open={open} />
        {props.mayReplaceToken ? (
          <fieldset class="group">
            <legend>{texts.credential}</legend>
            <Field
              name="token"
              label={texts.token}
              type="password"
              hint={texts.tokenHint}
              required={false}
              autocomplete="off"
            />
          </fieldset>
        ) : null}
        <div class="actions">
          <button type="submit">{texts.save}</button>
          <a href={`/kanaler/${channel.id}`}>{texts.cancel}</a>
        </div>
      </form>
    </>
  );
}
