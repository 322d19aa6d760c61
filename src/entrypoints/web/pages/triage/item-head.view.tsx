import type { VNode } from 'preact';
import { AccessTag, OriginTag, StateTag } from '../../layout/record-tags.view.js';
import { Notice } from '../../layout/form.view.js';
import { webAddress } from '../../replay/web-address.js';
import { showAuthor } from '../../show-author.js';
import { showChannel } from '../../show-channel.js';
import { showTime, showWeekday } from '../../show-time.js';
import { kinds } from '../../texts.sv.js';
import { markingView } from '../record/marking.view.js';
import { texts as recordTexts } from '../record/texts.sv.js';
import { causes, texts } from './texts.sv.js';
import type { TriageProps } from './triage-props.js';

/** What it is, who sent it, and until when it is to be decided of. */
export function ItemHead({ item, record, channel, today }: TriageProps): VNode {
  const cause = causes[item.because];
  const permalink = webAddress(record.permalink, null);
  return (
    <>
      <h1 id="handling" tabIndex={-1} aria-describedby="utfall frist">
        {recordTexts.heading(kinds[record.kind])}{' '}
        <bdi>{showAuthor(record.author.displayName, record.origin, channel)}</bdi>
      </h1>
      <Due dueOn={item.dueOn} today={today} />
      <p class="about">
        <a href={`/handlingar/${record.id}`}>{texts.thisRecord(record.id)}</a>
        <OriginTag origin={record.origin} /> <StateTag state={record.state} /> <AccessTag access={record.access} />
        {record.publishedAt === null ? (
          <span>
            {texts.captured} <time dateTime={record.capturedAt}>{showTime(record.capturedAt)}</time>
          </span>
        ) : (
          <time dateTime={record.publishedAt}>{showTime(record.publishedAt)}</time>
        )}
        <span>{showChannel(channel)}</span>
        <span>{record.recordsCreator}</span>
        {permalink === null ? null : (
          <a href={permalink} rel="noreferrer noopener">
            {texts.permalink}
          </a>
        )}
      </p>
      {markingView(record)}
      {cause === null ? null : (
        <Notice tone="info">
          <p>{cause}</p>
        </Notice>
      )}
    </>
  );
}

function Due({ dueOn, today }: { readonly dueOn: string; readonly today: string }): VNode {
  const day = showWeekday(dueOn, today);
  if (dueOn < today)
    return (
      <p class="due" id="frist">
        <span class="tag danger">{texts.overdue}</span> {texts.wasDue(day)}
      </p>
    );
  return (
    <p class="due" id="frist">
      {dueOn === today ? texts.dueToday(day) : texts.due(day)}
    </p>
  );
}
