import { Fragment, type VNode } from 'preact';
import type { UnsentCause, UnsentListReminder } from '../../../../reminders/index.js';
import { showTime } from '../../show-time.js';
import { unsentDisposalTexts as t, unsentTexts } from './texts.sv.js';

/** Disposal lists that somebody was not told of. */
export function UnsentDisposal({ unsent }: { readonly unsent: readonly UnsentListReminder[] }): VNode {
  const latest = Math.max(...unsent.map(({ triedAt }) => triedAt.getTime()));
  return (
    <li class="card">
      <h3>{t.heading}</h3>
      {(Object.keys(t.causes) as UnsentCause[]).map((cause) => (
        <Cause key={cause} cause={cause} lists={unsent.filter((reminder) => reminder.cause === cause)} />
      ))}
      <p class="muted">{unsentTexts.tried(showTime(new Date(latest)))}</p>
    </li>
  );
}

function Cause({ cause, lists }: { readonly cause: UnsentCause; readonly lists: readonly UnsentListReminder[] }) {
  if (lists.length === 0) return null;
  return (
    <p>
      <strong>{t.causes[cause]}</strong> {t.concerns}{' '}
      {lists.map(({ listId, name }, at) => (
        <Fragment key={listId}>
          {at > 0 ? ', ' : ''}
          <a href={`/gallring/${listId}`}>{name}</a>
        </Fragment>
      ))}
      .
    </p>
  );
}
