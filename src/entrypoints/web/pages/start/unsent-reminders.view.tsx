import { Fragment, type VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import type { UnsentCause, UnsentReminder } from '../../../../reminders/index.js';
import { showTime } from '../../show-time.js';
import { unsentTexts as t } from './texts.sv.js';

interface UnsentProps {
  readonly channels: readonly Channel[];
  readonly unsent: readonly UnsentReminder[];
}

/** One card for all of them: a mail server that is away would else fill the page. */
export function UnsentReminders({ channels, unsent }: UnsentProps): VNode {
  const latest = Math.max(...unsent.map(({ triedAt }) => triedAt.getTime()));
  return (
    <li class="card">
      <h3>{t.heading}</h3>
      {(Object.keys(t.causes) as UnsentCause[]).map((cause) => (
        <Cause key={cause} cause={cause} channels={channels.filter(({ id }) => isUnsent(id, cause, unsent))} />
      ))}
      <p class="muted">{t.tried(showTime(new Date(latest)))}</p>
    </li>
  );
}

function Cause({ cause, channels }: { readonly cause: UnsentCause; readonly channels: readonly Channel[] }) {
  if (channels.length === 0) return null;
  const { sentence, whatToDo } = t.causes[cause];
  return (
    <p>
      <strong>{sentence}</strong> {whatToDo}{' '}
      {channels.map(({ id, displayName }, at) => (
        <Fragment key={id}>
          {at > 0 ? ', ' : ''}
          <a href={`/kanaler/${id}`}>{displayName}</a>
        </Fragment>
      ))}
      .
    </p>
  );
}

function isUnsent(channelId: number, cause: UnsentCause, unsent: readonly UnsentReminder[]): boolean {
  return unsent.some((reminder) => reminder.channelId === channelId && reminder.cause === cause);
}
