import type { VNode } from 'preact';
import type { RecordView } from '../../../../records/index.js';
import type { TriageItem } from '../../../../triage/index.js';
import { FormToken } from '../../layout/form.view.js';
import { AccessTag, OriginTag, StateTag } from '../../layout/record-tags.view.js';
import { showAuthor } from '../../show-author.js';
import { showChannel } from '../../show-channel.js';
import { showWeekday } from '../../show-time.js';
import { kinds } from '../../texts.sv.js';
import { texts as recordTexts } from '../record/texts.sv.js';
import { causes, texts as triageTexts } from '../triage/texts.sv.js';
import { texts } from './texts.sv.js';
import type { TriageQueueProps } from './triage-queue-props.js';

const textShown = 240;

interface QueuedItemProps extends TriageQueueProps {
  readonly item: TriageItem;
  /** Undefined where it has been destroyed meanwhile. */
  readonly record: RecordView | undefined;
}

/** One that waits: until when, what it begins with, why it may matter and who has it. */
export function QueuedItem(props: QueuedItemProps): VNode | null {
  const { item, record, channels, today } = props;
  if (!record) return null;
  const channel = channels.get(item.channelId);
  const cause = causes[item.because];
  return (
    <li class="hit">
      <h2 class="queued" id={`handling-${record.id}`}>
        <a href={`/handlingar/${record.id}`}>
          {recordTexts.heading(kinds[record.kind])}{' '}
          <bdi>{showAuthor(record.author.displayName, record.origin, channel)}</bdi>
        </a>
      </h2>
      <p class="about">
        {item.dueOn < today ? <span class="tag danger">{triageTexts.overdue}</span> : null}
        <span>{texts.due(showWeekday(item.dueOn, today))}</span>
        <OriginTag origin={record.origin} /> <StateTag state={record.state} /> <AccessTag access={record.access} />
        {channel ? <span>{showChannel(channel)}</span> : null}
        {item.alike > 0 ? <span>{triageTexts.alike(item.alike)}</span> : null}
      </p>
      <Beginning record={record} />
      {cause === null ? null : <p>{cause}</p>}
      {item.suggestions.map(({ ruleId, because }) => (
        <p key={ruleId}>{triageTexts.because(because)}.</p>
      ))}
      <Taking {...props} record={record} />
    </li>
  );
}

/** What is restricted is read one at a time, and noted. */
function Beginning({ record: { access, text } }: { readonly record: RecordView }): VNode {
  if (access === 'restricted') return <p class="muted">{texts.restricted}</p>;
  if (text === '') return <p class="muted">{texts.noText}</p>;
  return <p class="captured">{text.length > textShown ? `${text.slice(0, textShown)} …` : text}</p>;
}

/** What is before somebody else cannot be taken. */
function Taking(props: QueuedItemProps & { readonly record: RecordView }): VNode {
  const { item, record, personId, formToken } = props;
  const isMine = item.claimedBy?.id === personId;
  if (item.claimedBy !== null && !isMine) return <p>{texts.claimed(item.claimedBy.name)}</p>;
  return (
    <form method="post" action="/triage/ko/ta" class="take">
      <FormToken token={formToken} />
      <input type="hidden" name="handling" value={record.id} />
      <button class="secondary" type="submit" aria-describedby={`handling-${record.id}`}>
        {isMine ? texts.goOn : texts.take}
      </button>
    </form>
  );
}
