import type { VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import type { RecordView } from '../../../../records/index.js';
import { showTime } from '../../show-time.js';
import { showChannel } from '../../show-channel.js';
import { unnamed } from '../../texts.sv.js';
import { lineView } from '../../replay/line.view.js';
import { webAddress } from '../../replay/web-address.js';
import { removalView } from './removal.view.js';
import { absences, publishedAccordingTo, standings, texts } from './texts.sv.js';

/** What is known of a record, and by whose word. */
export function factsView(record: RecordView, channel: Channel): VNode {
  const { author, permalink, platformItemId, state, stateSince, removedByUs } = record;
  const link = webAddress(permalink, null);
  return (
    <section aria-labelledby="uppgifter">
      <h2 id="uppgifter">{texts.facts}</h2>
      <Times record={record} />
      <dl class="facts">
        <dt>{texts.onPlatform}</dt>
        <dd>{standings[state](showTime(stateSince))}</dd>
        {removedByUs === null ? null : removalView(removedByUs)}
        <dt>{texts.sender}</dt>
        <dd>
          <bdi>{author.displayName ?? unnamed}</bdi>
          {author.absentBecause ? <span>{` – ${absences[author.absentBecause] ?? author.absentBecause}`}</span> : null}
        </dd>
        {author.platformId === null ? null : (
          <>
            <dt>{texts.account}</dt>
            <dd>
              <code>{author.platformId}</code>
            </dd>
          </>
        )}
        <dt>{texts.channel}</dt>
        <dd>
          <a href={`/kanaler/${channel.id}`}>{showChannel(channel)}</a>
        </dd>
        <dt>{texts.platformItemId}</dt>
        <dd>
          <code>{platformItemId}</code>
        </dd>
        <dt>{texts.permalink}</dt>
        <dd>
          {link === null ? texts.noPermalink : lineView([{ kind: 'link', address: link, role: 'link', text: link }])}
          {link === null ? null : <p class="hint">{texts.permalinkHint}</p>}
        </dd>
      </dl>
    </section>
  );
}

/** Three times side by side, each with whose word it is. */
function Times({ record }: { readonly record: RecordView }): VNode {
  const counted = record.origin === 'received' ? record.receivedAt : record.drawnUpAt;
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={texts.times}>
      <table class="times">
        <thead>
          <tr>
            <th scope="col">{texts.time}</th>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.accordingTo}</th>
          </tr>
        </thead>
        <tbody>
          <Time name={texts.published} at={record.publishedAt} by={publishedAccordingTo[record.publishedAtIs]} />
          <Time
            name={record.origin === 'received' ? texts.received : texts.drawnUp}
            at={counted ?? null}
            by={texts.countedBy}
          />
          <Time name={texts.captured} at={record.capturedAt} by={texts.capturedBy} />
        </tbody>
      </table>
    </div>
  );
}

function Time({ name, at, by }: { readonly name: string; readonly at: string | null; readonly by: string }): VNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="when">{at === null ? texts.unknownTime : <time dateTime={at}>{showTime(at)}</time>}</td>
      <td>{by}</td>
    </tr>
  );
}
