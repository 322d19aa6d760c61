import type { VNode } from 'preact';
import type { RecordView } from '../../../../records/index.js';
import type { RegisterEntry, Registering } from '../../../../registration/index.js';
import { ErrorSummary, FormToken, Select } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import { DecidedBy } from '../record/decided-by.view.js';
import { decisions, standings } from '../record/registering-texts.sv.js';
import { EntryFields } from '../register-entry/entry-fields.view.js';
import type { DecisionErrors, DecisionFormDto } from './decision-form.dto.js';
import { choices, choiceHints, texts } from './texts.sv.js';
import { decisionChoices } from './to-decision.js';

export interface RegistrationProps {
  readonly record: RecordView;
  readonly registering: Registering;
  /** Null where nothing has been filled in yet. */
  readonly typed: DecisionFormDto | null;
  readonly errors: DecisionErrors;
  readonly formToken: string | null;
}

export function registrationView(props: RegistrationProps): VNode {
  const { record, errors } = props;
  return (
    <>
      <h1>{texts.title(record.id)}</h1>
      <ErrorSummary sentence={Object.keys(errors).length > 0 ? texts.wrong : null} />
      <p>{texts.now(standings[record.registration])}</p>
      <DecisionForm {...props} />
      <Undo {...props} />
      <p>
        <a href={`/handlingar/${record.id}`}>{texts.cancel}</a>
      </p>
    </>
  );
}

function DecisionForm({ record, registering, typed, errors, formToken }: RegistrationProps): VNode {
  const shown = typed ?? fresh(registering.entry);
  return (
    <form method="post" action={`/handlingar/${record.id}/registrering`}>
      <FormToken token={formToken} />
      <ol>
        {decisionChoices.map((choice) => (
          <li key={choice}>{choiceHints[choice]}</li>
        ))}
      </ol>
      <Select
        name="choice"
        label={texts.choice}
        value={shown.choice}
        error={errors.choice}
        required
        choices={[
          { value: '', label: texts.choose },
          ...decisionChoices.map((value) => ({ value, label: choices[value] })),
        ]}
      />
      <TextArea
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={shown.reason ?? ''}
        required={false}
      />
      <p>{texts.onlyRegistered}</p>
      <EntryFields
        typed={shown}
        errors={errors}
        partyHint={texts.partyHint}
        titleHint={texts.titleHint}
        title="optional"
      />
      <div class="actions">
        <button type="submit">{texts.save}</button>
      </div>
    </form>
  );
}

/** What the register says already, but for who is named in public: that is settled anew, by whether it may be secret. */
function fresh(entry: RegisterEntry | null): DecisionFormDto {
  return {
    choice: '',
    publicTitle: entry?.publicTitle ?? '',
    protectedTitle: entry?.protectedTitle ?? '',
    protectedParty: entry?.parties.protected ?? '',
    caseTitle: entry?.caseTitle ?? '',
  };
}

function Undo({ record, registering: { standing }, formToken }: RegistrationProps): VNode | null {
  if (standing === null || standing.basis !== 'person') return null;
  return (
    <section aria-labelledby="angra">
      <h2 id="angra">{texts.undo}</h2>
      <p>
        {decisions[standing.decision]}, <DecidedBy decision={standing} />. {texts.undoMeaning}{' '}
        {standing.records > 1 ? <strong>{texts.undoesAll(standing.records)}</strong> : null}
      </p>
      <form method="post" action={`/handlingar/${record.id}/registrering/angra`}>
        <FormToken token={formToken} />
        <input type="hidden" name="decision" value={standing.id} />
        <button class="secondary" type="submit">
          {texts.undo}
        </button>
      </form>
    </section>
  );
}
