import type { VNode } from 'preact';
import { groundWords, type HoldGround } from '../../../../holds/index.js';
import type { RecordView } from '../../../../records/index.js';
import type { TriggerDeclaration } from '../../../../retention/index.js';
import { Facts, type Fact } from '../../layout/facts.view.js';
import { declared, deedPaths, deeds, keepingTexts as texts } from './keeping-texts.sv.js';
import type { Keeping } from './keepings.service.js';
import { pastClassesView } from './past-classes.view.js';

/** Why a record is kept, or until when, and what that rests on. */
export function keepingView(record: RecordView, keeping: Keeping): VNode {
  const { classes, classNames, declarations } = keeping;
  const facts: readonly Fact[] = [
    {
      label: texts.class,
      value: record.class === null ? texts.unclassified : texts.named(record.class, classNames.get(record.class)),
    },
    { label: texts.because, value: <Reasons record={record} /> },
    ...(record.holds.length === 0 ? [] : [{ label: texts.hold, value: <Holds record={record} keeping={keeping} /> }]),
    ...declarations.map((declaration) => ({
      label: declared[declaration.trigger],
      value: <Declaration record={record} keeping={keeping} declaration={declaration} />,
    })),
  ];
  return (
    <section aria-labelledby="bevarande">
      <h2 id="bevarande">{texts.title}</h2>
      <p>
        <strong>{record.retention.sentence}</strong>
      </p>
      {record.holds.length === 0 ? null : <p>{texts.held}</p>}
      <Facts facts={facts} />
      <Deeds record={record} keeping={keeping} />
      {classes.length > 1 ? pastClassesView(classes.slice(1), classNames) : null}
    </section>
  );
}

function Reasons({ record: { classReasons } }: { readonly record: RecordView }): VNode {
  const [first = texts.notAsked, ...others] = classReasons;
  if (others.length === 0) return <>{first}</>;
  return (
    <ul>
      {classReasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

function Declaration(props: {
  readonly record: RecordView;
  readonly keeping: Keeping;
  readonly declaration: TriggerDeclaration;
}): VNode {
  const { record, keeping, declaration } = props;
  const { id, happenedOn, declaredBy, reason, caseReference, records, trigger } = declaration;
  return (
    <>
      {texts.happened(happenedOn)} {caseReference === null ? null : <span>{texts.case(caseReference)} </span>}
      <span>{texts.declaredBy(declaredBy, reason)}</span>
      {records > 1 ? <span> {texts.forRecords(records)}</span> : null}
      {keeping.mayDeclare.includes(trigger) ? (
        <>
          {' '}
          <a href={`/handlingar/${record.id}/forklaringar/${id}/aterta`}>{texts.withdraw[trigger]}</a>
        </>
      ) : null}
    </>
  );
}

function Deeds({ record, keeping }: { readonly record: RecordView; readonly keeping: Keeping }): VNode | null {
  const { mayClassify, mayDeclare, mayNoteRemoval, mayHold, mayDispose } = keeping;
  const may = [
    ...(mayClassify ? (['classify'] as const) : []),
    ...mayDeclare,
    ...(mayNoteRemoval ? (['note-removal'] as const) : []),
  ];
  if (may.length === 0 && !mayHold && !mayDispose) return null;
  return (
    <div class="actions">
      {may.map((deed) => (
        <a key={deed} class="button secondary" href={`/handlingar/${record.id}/${deedPaths[deed]}`}>
          {deeds[deed]}
        </a>
      ))}
      {mayHold ? (
        <>
          <a class="button secondary" href={`/gallringsstopp/nytt?handling=${record.id}`}>
            {texts.layHold}
          </a>
          <a class="button secondary" href={`/utlamnanden/ny?handling=${record.id}`}>
            {texts.openRequest}
          </a>
        </>
      ) : null}
      {mayDispose ? (
        <a class="button secondary" href={`/gallring/undantag?handling=${record.id}`}>
          {texts.exceptional}
        </a>
      ) : null}
    </div>
  );
}

/** What keeps it from being destroyed, whatever its rule says. */
function Holds({ record, keeping }: { readonly record: RecordView; readonly keeping: Keeping }): VNode {
  return (
    <ul>
      {record.holds.map(({ id, ground }) => (
        <li key={id}>
          {keeping.mayHold ? <a href={`/gallringsstopp/${id}`}>{texts.heldBy(id)}</a> : texts.heldBy(id)}:{' '}
          {groundWords[ground as HoldGround]}
        </li>
      ))}
    </ul>
  );
}
