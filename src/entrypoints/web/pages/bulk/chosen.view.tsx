import type { ComponentChildren, VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import { ErrorSummary, FormToken, Notice } from '../../layout/form.view.js';
import { Facts } from '../../layout/facts.view.js';
import { showChannel } from '../../show-channel.js';
import { origins, states } from '../../texts.sv.js';
import { fieldTexts } from '../record-class/texts.sv.js';
import { searchPath, type SearchForm } from '../records/search-form.js';
import { bulkPaths, type BulkDeed } from './bulk-deed.js';
import type { Chosen } from './chosen-records.service.js';
import { deedTexts, texts } from './texts.sv.js';

export interface ChosenProps {
  readonly deed: BulkDeed;
  readonly form: SearchForm;
  readonly chosen: Chosen;
  readonly channels: readonly Channel[];
  /** What is wrong with the form as a whole. */
  readonly error: string | null;
  readonly formToken: string | null;
  /** The fields of the deed; null where it cannot be done, for a reason of its own. */
  readonly children: ComponentChildren;
}

/** How many records a deed would touch, and the form that does it. */
export function ChosenView(props: ChosenProps): VNode {
  const { deed, form, chosen, error } = props;
  return (
    <>
      <h1>{deedTexts[deed].title}</h1>
      <ErrorSummary sentence={error} />
      <p>{deedTexts[deed].meaning}</p>
      <Selection {...props} />
      {chosen.ids === 'more' ? <Refusal sentence={texts.tooMany} /> : <DeedForm {...props} ids={chosen.ids} />}
      <p>
        <a href={searchPath(form, null)}>{texts.back}</a>
      </p>
    </>
  );
}

function Selection({ form, channels, chosen }: ChosenProps): VNode {
  const channel = channels.find(({ id }) => String(id) === form.kanal);
  const named: Readonly<Record<string, string>> = { ...origins, ...states };
  const facts = [
    { label: texts.words, value: form.q },
    { label: texts.channel, value: channel ? showChannel(channel) : form.kanal },
    { label: texts.origin, value: named[form.ursprung] ?? '' },
    { label: texts.state, value: named[form.lage] ?? '' },
    { label: texts.from, value: form.fran },
    { label: texts.to, value: form.till },
  ].filter(({ value }) => value !== '');
  return (
    <section aria-labelledby="urvalet">
      <h2 id="urvalet">{texts.selection}</h2>
      {facts.length === 0 ? <p>{texts.everything}</p> : <Facts facts={facts} />}
      {chosen.ids === 'more' ? null : (
        <>
          <p>
            <strong>{texts.touched(chosen.ids.length)}</strong> {texts.reach}
          </p>
          {chosen.creators.length > 1 ? (
            <ul>
              {chosen.creators.map(({ recordsCreator, records }) => (
                <li key={recordsCreator}>{texts.ofCreator(recordsCreator, records)}</li>
              ))}
            </ul>
          ) : null}
        </>
      )}
    </section>
  );
}

function DeedForm({
  deed,
  form,
  chosen,
  ids,
  children,
  formToken,
}: ChosenProps & { readonly ids: readonly string[] }): VNode {
  if (ids.length === 0) return <Refusal sentence={texts.none} />;
  if (children === null)
    return <Refusal sentence={chosen.creators.length > 1 ? texts.noCommonClass : fieldTexts.noClasses} />;
  return (
    <form method="post" action={bulkPaths[deed]}>
      <FormToken token={formToken} />
      {Object.entries(form)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value as string} />
        ))}
      <input type="hidden" name="antal" value={String(ids.length)} />
      {children}
      <div class="actions">
        <button type="submit">{deedTexts[deed].save(ids.length)}</button>
      </div>
    </form>
  );
}

function Refusal({ sentence }: { readonly sentence: string }): VNode {
  return (
    <Notice tone="warning">
      <p>{sentence}</p>
    </Notice>
  );
}
