import type { VNode } from 'preact';
import { showTime } from '../show-time.js';
import type { Poll } from './look.js';
import { texts } from './texts.sv.js';

export function pollView({ options, endsAt }: Poll): VNode {
  return (
    <div class="framed">
      <p class="muted">{texts.poll}</p>
      <ul>
        {options.map(({ title, votes }, at) => (
          <li key={at}>
            <bdi class="captured">{title}</bdi>
            {votes === null ? null : <span class="muted"> {texts.votes(votes)}</span>}
          </li>
        ))}
      </ul>
      {endsAt === null || Number.isNaN(Date.parse(endsAt)) ? null : (
        <p class="muted">{texts.pollEnds(showTime(endsAt))}</p>
      )}
    </div>
  );
}
