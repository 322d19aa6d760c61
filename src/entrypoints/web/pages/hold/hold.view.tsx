import type { VNode } from 'preact';
import type { DisposalHold } from '../../../../holds/index.js';
import { Facts } from '../../layout/facts.view.js';
import { ErrorSummary, FormToken, Notice } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import { showTime } from '../../show-time.js';
import { origins } from '../../texts.sv.js';
import { grounds, scopes } from '../new-hold/texts.sv.js';
import type { DoneHoldDeed } from './hold.dto.js';
import { texts } from './texts.sv.js';

export interface HoldProps {
  readonly hold: DisposalHold;
  /** The first ones of those that it names. */
  readonly recordIds: readonly string[];
  readonly channelName: string | null;
  readonly mayLift: boolean;
  readonly done: DoneHoldDeed | null;
  /** Of the reason that was typed. */
  readonly error: string | null;
  readonly formToken: string | null;
}

export function holdView(props: HoldProps): VNode {
  const { hold, done, error } = props;
  return (
    <>
      <h1>{texts.title(hold.id)}</h1>
      <ErrorSummary sentence={error} />
      {done === null ? null : (
        <Notice tone="success">
          <p>{done === 'lagt' ? texts.laid : texts.lifted}</p>
        </Notice>
      )}
      <Facts facts={listFacts(props)} />
      {hold.scope === 'records' || hold.liftedAt !== null ? null : <p>{texts.later}</p>}
      <Named {...props} />
      {hold.liftedAt === null ? <Lifting {...props} /> : null}
      <p>
        <a href="/gallringsstopp">{texts.back}</a>
      </p>
    </>
  );
}

function listFacts({ hold, channelName }: HoldProps) {
  const { liftedAt, liftedBy } = hold;
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [texts.ground, grounds[hold.ground]],
    [texts.reason, hold.reason],
    [texts.creator, hold.recordsCreator ?? texts.everyCreator],
    [texts.extent, scopes[hold.scope]],
    [texts.channel, channelName],
    [texts.origin, hold.origin && origins[hold.origin]],
    [texts.author, hold.author],
    [texts.words, hold.words],
    [texts.from, hold.publishedFrom],
    [texts.to, hold.publishedTo],
    [texts.laidBy, texts.by(showTime(hold.laidAt), hold.laidBy)],
    [texts.liftedBy, liftedAt && texts.by(showTime(liftedAt), liftedBy ?? '')],
    [texts.liftingReason, hold.liftingReason],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

function Named({ hold, recordIds }: HoldProps): VNode | null {
  if (recordIds.length === 0) return null;
  return (
    <section aria-labelledby="handlingar">
      <h2 id="handlingar">{texts.records(hold.namedRecords)}</h2>
      <ul>
        {recordIds.map((id) => (
          <li key={id}>
            <a href={`/handlingar/${id}`}>{texts.record(id)}</a>
          </li>
        ))}
        {hold.namedRecords > recordIds.length ? <li>{texts.more(hold.namedRecords - recordIds.length)}</li> : null}
      </ul>
    </section>
  );
}

function Lifting({ hold, mayLift, error, formToken }: HoldProps): VNode {
  if (hold.requestId !== null)
    return (
      <p>
        {texts.ofRequest} <a href={`/utlamnanden/${hold.requestId}`}>{texts.request(hold.requestId)}</a>.{' '}
        {texts.endsWithRequest}
      </p>
    );
  if (!mayLift) return <p>{texts.mayNot}</p>;
  return (
    <section aria-labelledby="hav">
      <h2 id="hav">{texts.lift}</h2>
      <p>{texts.liftHint}</p>
      <form method="post" action={`/gallringsstopp/${hold.id}/hav`}>
        <FormToken token={formToken} />
        <TextArea name="reason" label={texts.why} error={error} />
        <div class="actions">
          <button type="submit">{texts.lift}</button>
        </div>
      </form>
    </section>
  );
}
