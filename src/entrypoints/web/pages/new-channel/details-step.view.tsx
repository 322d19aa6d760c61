import type { VNode } from 'preact';
import { platformName, type FoundAccount } from '../../../../capture/index.js';
import { factLabels, statementFields, type TypedStatement } from '../../../../channels/index.js';
import { Facts } from '../../layout/facts.view.js';
import { Field, FormToken, Notice } from '../../layout/form.view.js';
import { WebLink } from '../../layout/web-link.view.js';
import { ErrorList } from '../channel-form/error-list.view.js';
import type { FieldError } from '../channel-form/field-errors.js';
import { StatementFields } from '../channel-form/statement-fields.view.js';
import { texts } from './texts.sv.js';

export interface DetailsStepProps {
  readonly account: FoundAccount & { readonly platform: string };
  /** Empty where no token was given. */
  readonly sealedToken: string;
  readonly recordsCreator: string;
  readonly knownCreators: readonly string[];
  readonly typed: TypedStatement;
  readonly errors: readonly FieldError[];
  /** The channel that the account is already. */
  readonly registeredAs: number | null;
}

export function detailsStepView(props: DetailsStepProps, formToken: string | null): VNode {
  const { account, sealedToken, registeredAs } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorList errors={props.errors} />
      {registeredAs === null ? null : (
        <Notice tone="warning">
          <p>
            {texts.registeredAlready} <a href={`/kanaler/${registeredAs}`}>{texts.toThat}</a>.
          </p>
        </Notice>
      )}
      <h2>{texts.found}</h2>
      <FoundFacts account={account} />
      <p>{texts.isItRight}</p>
      {sealedToken === '' ? null : <p>{texts.withToken}</p>}
      <p>
        <a href="/kanaler/ny">{texts.another}</a>
      </p>
      {registeredAs === null ? <DetailsForm {...props} formToken={formToken} /> : null}
    </>
  );
}

function FoundFacts({ account }: Pick<DetailsStepProps, 'account'>): VNode {
  return (
    <Facts
      facts={[
        { label: factLabels.displayName, value: <strong>{account.displayName}</strong> },
        { label: factLabels.platform, value: platformName(account.platform) },
        { label: factLabels.address, value: <WebLink address={account.profileUrl} /> },
        { label: factLabels.accountId, value: account.accountId },
      ]}
    />
  );
}

function DetailsForm(props: DetailsStepProps & { readonly formToken: string | null }): VNode {
  const { account, errors } = props;
  return (
    <form method="post" action="/kanaler/ny">
      <FormToken token={props.formToken} />
      <input type="hidden" name="platform" value={account.platform} />
      <input type="hidden" name="address" value={account.address} />
      <input type="hidden" name="sealedToken" value={props.sealedToken} />
      <h2>{texts.step2}</h2>
      <Field
        name="recordsCreator"
        label={texts.recordsCreator}
        value={props.recordsCreator}
        hint={texts.recordsCreatorHint}
        error={errors.find(({ name }) => name === 'recordsCreator')?.sentence ?? null}
        list={props.knownCreators}
      />
      <StatementFields typed={props.typed} errors={errors} open={statementFields} />
      <div class="actions">
        <button type="submit">{texts.register}</button>
      </div>
    </form>
  );
}
