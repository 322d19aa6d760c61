import type { VNode } from 'preact';
import type { DisposalLine } from '../../../../disposal/index.js';
import { rulePath } from '../../show-rule.js';
import { Hit } from '../records/hit.view.js';
import type { LinesProps } from './lines-props.js';
import { outcomeNames, shownMarkNames, texts } from './texts.sv.js';

type LineItemProps = Pick<LinesProps, 'labels' | 'records' | 'isMarkable' | 'chosen'> & { readonly line: DisposalLine };

const tones = { unmarked: 'warning', read: 'info', struck: 'success', prolonged: 'success' } as const;

/** What is to be destroyed, under which rule, and what has been said of it. */
export function LineItem(props: LineItemProps): VNode {
  const { line, isMarkable, chosen } = props;
  const said = (
    <div>
      <Subject {...props} />
      <Ground {...props} />
      <Marking line={line} />
      {line.because.length === 0 ? null : <p class="muted">{line.because.join(' ')}</p>}
    </div>
  );
  if (!isMarkable) return <li class="hit">{said}</li>;
  return (
    <li class="hit choosable">
      <input
        type="checkbox"
        name="line"
        value={line.id}
        checked={chosen.includes(line.id)}
        aria-labelledby={headingId(line)}
      />
      {said}
    </li>
  );
}

function headingId({ recordId, exchangeId }: DisposalLine): string {
  return recordId === null ? `rasvar-${exchangeId}` : `handling-${recordId}`;
}

function Subject({ line, records }: LineItemProps): VNode {
  const { recordId, exchangeId } = line;
  const record = recordId === null ? undefined : records.get(recordId);
  if (record) return <Hit record={record} channel={undefined} />;
  return (
    <>
      <h3 id={headingId(line)}>
        {recordId === null ? (
          texts.exchange(exchangeId!)
        ) : (
          <a href={`/handlingar/${recordId}`}>{texts.record(recordId)}</a>
        )}
      </h3>
    </>
  );
}

function Ground({ line, labels, records }: LineItemProps): VNode {
  const { datedOn, dueOn, ruleRef, recordId } = line;
  const rule = ruleRef === null ? undefined : labels.rules.get(ruleRef);
  return (
    <p class="about">
      {recordId !== null && records.has(recordId) ? <span>{texts.record(recordId)}</span> : null}
      <span>{labels.channels.get(line.channelId)}</span>
      <span>{line.class ?? texts.noClass}</span>
      <span>{datedOn === null ? texts.noDay : texts.datedOn(datedOn)}</span>
      {rule ? (
        <span>
          <a href={rulePath(rule.id)}>
            {rule.id} v. {rule.version}
          </a>
          {dueOn === null ? null : `, ${texts.dueOn(dueOn)}`}
        </span>
      ) : (
        <span>{texts.noRule}</span>
      )}
    </p>
  );
}

function Marking({ line }: { readonly line: DisposalLine }): VNode {
  const { mark, markedBy, prolongedTo, reason, outcome } = line;
  const name = shownMarkNames[mark ?? 'unmarked'];
  return (
    <p class="about">
      {outcome === null ? null : (
        <span class={`tag ${outcome === 'destroyed' ? 'neutral' : 'success'}`}>{outcomeNames[outcome]}</span>
      )}
      <span class={`tag ${tones[mark ?? 'unmarked']}`}>
        {prolongedTo === null ? name : `${name} ${texts.prolonged(prolongedTo)}`}
      </span>
      {markedBy === null ? null : <span>{texts.by(markedBy)}</span>}
      {reason === null ? null : <span>{texts.because(reason)}</span>}
    </p>
  );
}
